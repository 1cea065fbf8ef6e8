package org.postgresaudit.store;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.postgresaudit.checklist.Checklist;
import org.postgresaudit.checklist.ChecklistFault;
import org.postgresaudit.checklist.ChecklistReader;
import org.postgresaudit.checklist.Pack;
import org.postgresaudit.store.PackConfirmations.Confirmation;

/// The consultant's own packs: one folder each beside the store. A pack is asked of servers only
/// after somebody confirmed its hash, and a changed one has another hash.
public final class PackShelf {
  private final Path folder;
  private final Set<String> probes;
  private final PackConfirmations confirmations;

  /// @param folder need not exist yet
  /// @param probes names of the probes written in Java that a control may ask for
  public PackShelf(Path folder, Set<String> probes) {
    this.folder = folder;
    this.probes = Set.copyOf(probes);
    this.confirmations = new PackConfirmations(folder.resolve("confirmed.txt"));
  }

  /// One folder of the shelf.
  public sealed interface Shelved {
    /// The name of its folder.
    String name();

    /// Asked in every run from here on.
    record InUse(Pack pack, Confirmation confirmation) implements Shelved {
      @Override
      public String name() {
        return pack.name();
      }
    }

    /// Nobody confirmed it yet.
    record Unconfirmed(Pack pack, Origin origin) implements Shelved {
      @Override
      public String name() {
        return pack.name();
      }
    }

    /// It cannot be used.
    record Refused(String name, List<ChecklistFault> faults) implements Shelved {
      public Refused {
        faults = List.copyOf(faults);
      }
    }
  }

  /// Why a pack is not confirmed.
  public enum Origin {
    NEW,
    /// It is not as it was when somebody confirmed it.
    CHANGED
  }

  /// Every pack on the shelf by name, read anew.
  ///
  /// @param own the checklist it will be put into, whose names it must not take
  public List<Shelved> all(Checklist own) {
    var shelved = new ArrayList<Shelved>();
    var joined = own;
    for (var each : folders()) {
      var name = String.valueOf(each.getFileName());
      try {
        var pack = read(each);
        var standing = standing(pack);
        var tried = joined.with(pack);
        joined = standing instanceof Shelved.InUse ? tried : joined;
        shelved.add(standing);
      } catch (ChecklistFault fault) {
        shelved.add(new Shelved.Refused(name, fault.all()));
      }
    }
    return List.copyOf(shelved);
  }

  private Shelved standing(Pack pack) {
    var confirmed = confirmations.of(pack.sha256());
    if (confirmed.isPresent()) {
      return new Shelved.InUse(pack, confirmed.get());
    }
    return new Shelved.Unconfirmed(
        pack, confirmations.knows(pack.name()) ? Origin.CHANGED : Origin.NEW);
  }

  /// The checklist with every pack that is in use.
  public Checklist inUse(Checklist own) {
    var joined = own;
    for (var each : all(own)) {
      if (each instanceof Shelved.InUse(var pack, _)) {
        joined = joined.with(pack);
      }
    }
    return joined;
  }

  /// Reads a pack from anywhere. Throws [ChecklistFault] with everything that is wrong with it.
  public Pack read(Path source) {
    return ChecklistReader.pack(source, probes);
  }

  /// Whether somebody confirmed a pack of that hash.
  public boolean isConfirmed(String sha256) {
    return confirmations.of(sha256).isPresent();
  }

  /// Notes that somebody read this pack and wants it asked.
  public void confirm(Pack pack, Confirmation confirmation) {
    confirmations.add(pack.sha256(), pack.name(), confirmation);
  }

  /// Takes a pack out of use; it stays on the shelf.
  public void withdraw(Pack pack) {
    confirmations.remove(pack.sha256());
  }

  /// Puts a copy of a pack on the shelf, and only the files that belong to it. Throws
  /// [ChecklistFault] when it cannot be used and [StoreFault] when it cannot be kept.
  public Pack add(Path source) {
    var pack = read(source);
    var place = folder.resolve(pack.name());
    if (Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
      throw new StoreFault(StoreFault.Kind.OTHER, Messages.packExists(pack.name()));
    }
    try {
      Files.createDirectories(folder);
      var aside = Files.createTempDirectory(folder, ".adding-");
      try {
        var copy = aside.resolve(pack.name());
        copy(source.toAbsolutePath().normalize(), copy);
        // Somebody may have written to it meanwhile; what was read is what is kept.
        if (!read(copy).sha256().equals(pack.sha256())) {
          throw new StoreFault(StoreFault.Kind.OTHER, Messages.packChanging(pack.name()));
        }
        Files.move(copy, place);
      } finally {
        delete(aside);
      }
      return pack;
    } catch (IOException e) {
      throw new StoreFault(StoreFault.Kind.DISK, Messages.couldNotKeepPack(pack.name(), place), e);
    }
  }

  /// Takes a pack off the shelf for good.
  public void remove(String name) {
    try {
      delete(folder.resolve(name));
    } catch (IOException e) {
      throw new StoreFault(
          StoreFault.Kind.DISK, Messages.couldNotRemovePack(name, folder.resolve(name)), e);
    }
  }

  private List<Path> folders() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> children = Files.list(folder)) {
      return children
          .filter(Files::isDirectory)
          .filter(child -> !String.valueOf(child.getFileName()).startsWith("."))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new StoreFault(StoreFault.Kind.DISK, Messages.couldNotReadPacks(folder), e);
    }
  }

  /// Three levels of folders and `.yaml` files, as the reader takes them.
  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from, 3)) {
      for (var file : files.filter(PackShelf::belongs).toList()) {
        var target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.resolveSibling("."));
        Files.copy(file, target, LinkOption.NOFOLLOW_LINKS);
      }
    }
  }

  private static boolean belongs(Path file) {
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        && String.valueOf(file.getFileName()).endsWith(".yaml");
  }

  private static void delete(Path tree) throws IOException {
    if (!Files.exists(tree, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Files.walkFileTree(
        tree,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(
              Path visited, @org.jspecify.annotations.Nullable IOException trouble)
              throws IOException {
            if (trouble != null) {
              throw trouble;
            }
            Files.delete(visited);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
