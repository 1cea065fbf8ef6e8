package org.postgresaudit.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.postgresaudit.app.demonstration.PostgresBinaries;

/// The programs of one major, unpacked once, and a fresh cluster to copy servers from.
public final class PostgresInstallation {
  /// The majors the build brings along, or those of them named by `-Dmajors=10,16`.
  public static final List<Integer> MAJORS =
      Stream.of(System.getProperty("majors", "10,11,12,13,14,15,16,17,18").split(","))
          .map(Integer::valueOf)
          .toList();

  /// Whether a new cluster keeps checksums of its data pages; from 18 on it does so unasked.
  public enum Checksums {
    AS_DELIVERED,
    ON,
    OFF;

    /// The option that makes a difference to what `initdb` does anyway.
    private String option(int major) {
      return switch (this) {
        case AS_DELIVERED -> "";
        case ON -> major < 18 ? "--data-checksums" : "";
        case OFF -> major < 18 ? "" : "--no-data-checksums";
      };
    }
  }

  private static final Map<Integer, PostgresInstallation> KNOWN = new ConcurrentHashMap<>();
  private static final Path BASE = base();

  private final int major;
  private final PostgresBinaries binaries;

  private PostgresInstallation(int major, PostgresBinaries binaries) {
    this.major = major;
    this.binaries = binaries;
  }

  /// That of a major, unpacked and initialised when it is asked for the first time.
  public static PostgresInstallation of(int major) {
    return KNOWN.computeIfAbsent(major, PostgresInstallation::prepare);
  }

  /// The same with the control file of one more extension.
  PostgresInstallation with(Path control) throws IOException {
    var folder = newFolder("programs-" + major + "-with-");
    Programs.run("chmod", "755", folder.toString());
    Programs.run("cp", "-al", binaries.folder() + "/.", folder.toString());
    var extensions = folder.resolve("share/postgresql/extension");
    Files.copy(control, extensions.resolve(control.getFileName()));
    return new PostgresInstallation(major, new PostgresBinaries(folder));
  }

  public int major() {
    return major;
  }

  Path program(String name) {
    return binaries.program(name);
  }

  Path library(String name) {
    return binaries.folder().resolve("lib/postgresql").resolve(name + ".so");
  }

  /// A fresh cluster to copy, made when it is asked for the first time.
  synchronized Path template(Checksums checksums) throws IOException {
    var option = checksums.option(major);
    var template = BASE.resolve("template-" + major + option);
    if (!Files.isDirectory(template)) {
      initialise(template, option.isEmpty() ? List.of() : List.of(option));
    }
    return template;
  }

  /// A fresh cluster with more lines in its `postgresql.conf`. Who has ended its server gives it to
  /// the [ClusterFolders] of its template.
  Path newCluster(String settings, Checksums checksums) throws IOException {
    var folder = ClusterFolders.of(template(checksums)).take("server-" + major + "-");
    Files.writeString(
        folder.resolve("postgresql.conf"), "\n" + settings + "\n", StandardOpenOption.APPEND);
    return folder;
  }

  /// A new folder the server may read; it is gone with the tests unless it is moved.
  static Path newFolder(String name) throws IOException {
    var folder = Files.createTempDirectory(BASE, name).toAbsolutePath();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(folder)));
    return folder;
  }

  private static void remove(Path folder) {
    try {
      Programs.run("rm", "-rf", folder.toString(), folder + ".log");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path base() {
    try {
      var build = Path.of("target/postgresql").toAbsolutePath();
      if (!Unprivileged.isSomebodyElse() && Files.isDirectory(build)) {
        return build;
      }
      var folder = Files.createTempDirectory("postgres-audit-tests");
      Programs.run("chmod", "755", folder.toString());
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PostgresInstallation prepare(int major) {
    try {
      var programs = BASE.resolve("programs-" + major);
      if (!Files.isDirectory(programs)) {
        unpack(major, programs);
      }
      return new PostgresInstallation(major, new PostgresBinaries(programs));
    } catch (IOException e) {
      throw new UncheckedIOException("Could not prepare PostgreSQL " + major, e);
    }
  }

  private static void unpack(int major, Path programs) throws IOException {
    var jar = Path.of("target/postgresql/postgresql-" + major + ".jar").toFile();
    var folder = newFolder("unpacking");
    try (var zip = new ZipFile(jar)) {
      var archive =
          zip.stream().filter(entry -> entry.getName().endsWith(".txz")).findFirst().orElseThrow();
      PostgresBinaries.unpack(zip.getInputStream(archive), folder);
    }
    Programs.run("chmod", "755", folder.toString());
    moveIntoPlace(folder, programs);
  }

  private void initialise(Path template, List<String> options) throws IOException {
    var folder = newFolder("initialising");
    Unprivileged.own(folder);
    var command = new ArrayList<>(List.of(program("initdb").toString(), "-D", folder.toString()));
    command.addAll(List.of("-U", "postgres", "--locale=C", "-E", "UTF8", "--nosync"));
    command.addAll(options);
    Programs.run(Unprivileged.command(command));
    var server = PostgresServer.startIn(this, folder);
    server.execute("postgres", "create database fixture");
    server.shutDown();
    moveIntoPlace(withHoles(folder), template);
  }

  // A third of a new cluster is zeros, which need not be copied for each server.
  private static Path withHoles(Path folder) throws IOException {
    var copy = newFolder("template");
    Programs.run("cp", "-a", "--sparse=always", folder + "/.", copy.toString());
    Programs.run("rm", "-rf", folder.toString());
    return copy;
  }

  // Another run of the tests may have been faster; then its folder is as good as ours.
  private static void moveIntoPlace(Path folder, Path place) throws IOException {
    try {
      Files.move(folder, place, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileSystemException e) {
      if (!Files.isDirectory(place)) {
        throw e;
      }
    }
  }
}
