package org.postgresaudit.ui.signing;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.postgresaudit.report.signature.ReportFault;
import org.postgresaudit.report.signature.SelfSigned;
import org.postgresaudit.report.signature.SigningIdentity;
import org.postgresaudit.report.signature.SystemStore;
import org.postgresaudit.report.signature.Token;
import org.postgresaudit.ui.Remembered;
import org.postgresaudit.ui.work.BackgroundWork;
import org.postgresaudit.ui.work.BackgroundWork.Kind;

/// Who signs: a PKCS#12 file that was opened with its password, one that is made here, a token, or
/// a certificate of this computer. Where the file or the driver is, is remembered; a password or
/// PIN is not.
public final class IdentityViewModel {
  private static final String FILE = "report.identity";
  private static final String TOKEN = "report.token";

  private final Remembered remembered;
  private final BackgroundWork work;
  private final ReadOnlyObjectWrapper<Optional<SigningIdentity>> identity =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Path>> file;
  private final ReadOnlyObjectWrapper<List<String>> tested = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

  /// @param remembered where the file or the driver was last time
  public IdentityViewModel(Remembered remembered, BackgroundWork work) {
    this.remembered = remembered;
    this.work = work;
    this.file = new ReadOnlyObjectWrapper<>(remembered.get(FILE).map(Path::of));
  }

  /// The opened identity.
  public ReadOnlyObjectProperty<Optional<SigningIdentity>> identityProperty() {
    return identity.getReadOnlyProperty();
  }

  /// The file chosen, opened or not.
  public ReadOnlyObjectProperty<Optional<Path>> fileProperty() {
    return file.getReadOnlyProperty();
  }

  /// Why the last file could not be opened or made; empty when it could.
  public ReadOnlyStringProperty problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /// Chooses a file; it is opened when its password is known.
  public void choose(Path chosen) {
    identity.set(Optional.empty());
    problem.set("");
    file.set(Optional.of(chosen));
    remembered.put(FILE, chosen.toString());
  }

  /// Opens the chosen file.
  ///
  /// @param password is wiped when it was used
  public void open(char[] password) {
    var chosen = file.get();
    if (chosen.isEmpty()) {
      return;
    }
    problem.set("");
    work.start(
        Kind.DOCUMENT,
        IdentityMessages.opening(),
        _ -> {
          try {
            return SigningIdentity.fromPkcs12(chosen.get(), password);
          } finally {
            Arrays.fill(password, '\0');
          }
        },
        opened -> identity.set(Optional.of(opened)),
        this::failed);
  }

  /// Makes a key and a certificate that vouches for itself, and uses it.
  ///
  /// @param password is wiped when it was used
  /// @param made is told when it is in its file
  /// @param couldNot is told why it is not
  public void make(
      String name,
      String organisation,
      Path target,
      char[] password,
      Runnable made,
      Consumer<String> couldNot) {
    problem.set("");
    work.start(
        Kind.DOCUMENT,
        IdentityMessages.making(),
        _ -> {
          try {
            return SigningIdentity.selfSigned(
                SelfSigned.of(name.strip(), organisation.strip()), target, password);
          } finally {
            Arrays.fill(password, '\0');
          }
        },
        now -> {
          choose(target);
          identity.set(Optional.of(now));
          made.run();
        },
        fault -> {
          problem.set(IdentityMessages.reason(fault));
          couldNot.accept(problem.get());
        });
  }

  /// The driver of the token used last; empty when none was.
  public String tokenLibrary() {
    return remembered.get(TOKEN).orElse("");
  }

  /// What the last test of a token found, one sentence each.
  public ReadOnlyObjectProperty<List<String>> testedProperty() {
    return tested.getReadOnlyProperty();
  }

  /// Opens a token and uses its first key that may sign.
  ///
  /// @param slot its number; empty: the first with a token
  /// @param pin tried once, then wiped
  public void useToken(Path library, String slot, char[] pin) {
    problem.set("");
    remembered.put(TOKEN, library.toString());
    work.start(
        Kind.DOCUMENT,
        IdentityMessages.opening(),
        _ -> withToken(library, slot, pin, Token::identity),
        opened -> identity.set(Optional.of(opened)),
        this::failed);
  }

  /// Looks at a token and makes a trial signature.
  ///
  /// @param slot its number; empty: the first with a token
  /// @param pin tried once, then wiped
  public void test(Path library, String slot, char[] pin) {
    problem.set("");
    tested.set(List.of());
    work.start(
        Kind.DOCUMENT,
        IdentityMessages.opening(),
        _ -> withToken(library, slot, pin, Token::test),
        tested::set,
        fault -> problem.set(IdentityMessages.reason(fault)));
  }

  /// Uses the first certificate of this computer that may sign.
  public void useSystem(SystemStore store) {
    problem.set("");
    work.start(
        Kind.DOCUMENT,
        IdentityMessages.opening(),
        _ -> store.identity(),
        opened -> identity.set(Optional.of(opened)),
        this::failed);
  }

  @FunctionalInterface
  private interface Use<T> {
    T of(Token token, char[] pin) throws ReportFault;
  }

  private static <T> T withToken(Path library, String slot, char[] pin, Use<T> use)
      throws ReportFault {
    try {
      int chosen = slot.isEmpty() ? Token.slots(library).getFirst() : Integer.parseInt(slot);
      return use.of(Token.in(library, chosen), pin);
    } finally {
      Arrays.fill(pin, '\0');
    }
  }

  private void failed(Throwable fault) {
    identity.set(Optional.empty());
    problem.set(IdentityMessages.reason(fault));
  }
}
