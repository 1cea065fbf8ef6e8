package org.postgresaudit.ui.verify;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.postgresaudit.report.signature.Verification;
import org.postgresaudit.report.signature.Verification.Signer;
import org.postgresaudit.report.signature.Verification.Stamp;
import org.postgresaudit.ui.kit.Texts;
import org.postgresaudit.ui.kit.Times;
import org.postgresaudit.ui.kit.Visible;

/// All who signed, what each signature covers, and the time stamps over the whole document.
final class SignersPane {
  private SignersPane() {}

  /// Nothing for a file with one signature at most and no time stamp: that is told already.
  static List<Node> of(Verification seen) {
    var parts = new ArrayList<Node>();
    boolean several = seen.signers().size() > 1;
    boolean stamped = seen.signers().stream().anyMatch(signer -> signer.stamp().isPresent());
    if (several || stamped) {
      var list = new VBox(8);
      list.setId("signers");
      for (int at = 0; at < seen.signers().size(); at++) {
        var lines = signer(at + 1, seen.signers().get(at));
        if (several) {
          // That of a single one stands above.
          lines.getChildren().add(VerificationPane.copyable(seen.signers().get(at).fingerprint()));
        }
        list.getChildren().add(lines);
      }
      parts.add(VerificationPane.fact(Messages.signers(), list));
    }
    if (!seen.stamps().isEmpty()) {
      var list = new VBox(4);
      list.setId("stamps");
      seen.stamps().forEach(stamp -> list.getChildren().add(Texts.wrapped(words(stamp))));
      parts.add(VerificationPane.fact(Messages.stamps(), list));
    }
    return parts;
  }

  private static VBox signer(int number, Signer signer) {
    var lines = new VBox(2);
    lines
        .getChildren()
        .add(Texts.wrapped(Messages.signer(number, Visible.of(signer.name()), signer.level())));
    signer
        .claimedAt()
        .ifPresent(at -> lines.getChildren().add(Texts.wrapped(Messages.time(Times.whole(at)))));
    signer.stamp().ifPresent(stamp -> lines.getChildren().add(Texts.wrapped(words(stamp))));
    lines.getChildren().addAll(Texts.wrapped(signer.covers()), Texts.wrapped(signer.trust()));
    return lines;
  }

  private static String words(Stamp stamp) {
    return Messages.stamped(Times.whole(stamp.at()), Visible.of(stamp.by()));
  }
}
