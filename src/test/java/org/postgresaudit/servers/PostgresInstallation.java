package org.postgresaudit.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.postgresaudit.app.demonstration.PostgresBinaries;

/// The programs of one major, unpacked once, and a fresh cluster to copy servers from.
public final class PostgresInstallation {
  /// The majors the build brings along, or those named by `-Dmajors=10,16` whose jars somebody put
  /// beside theirs in `target/postgresql`.
  public static final List<Integer> MAJORS =
      Stream.of(System.getProperty("majors", "13,15,18").split(",")).map(Integer::valueOf).toList();

  private static final Map<Integer, PostgresInstallation> KNOWN = new ConcurrentHashMap<>();
  private static final Path BASE = base();

  private final int major;
  private final PostgresBinaries binaries;
  private final Path template;

  private PostgresInstallation(int major, PostgresBinaries binaries, Path template) {
    this.major = major;
    this.binaries = binaries;
    this.template = template;
  }

  /// That of a major, unpacked and initialised when it is asked for the first time.
  public static PostgresInstallation of(int major) {
    return KNOWN.computeIfAbsent(major, PostgresInstallation::prepare);
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

  Path template() {
    return template;
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
      var template = BASE.resolve("template-" + major);
      var installation = new PostgresInstallation(major, new PostgresBinaries(programs), template);
      if (!Files.isDirectory(template)) {
        installation.initialise();
      }
      return installation;
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

  private void initialise() throws IOException {
    var folder = newFolder("initialising");
    Unprivileged.own(folder);
    Programs.run(
        Unprivileged.command(
            List.of(
                program("initdb").toString(),
                "-D",
                folder.toString(),
                "-U",
                "postgres",
                "--locale=C",
                "-E",
                "UTF8")));
    var server = PostgresServer.startIn(this, folder);
    server.execute("postgres", "create database fixture");
    server.shutDown();
    moveIntoPlace(folder, template);
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
