package org.postgresaudit.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresaudit.report.signature.ReportFault;
import org.postgresaudit.report.signature.SelfSigned;
import org.postgresaudit.report.signature.SigningIdentity;

class SecretScanTest {
  private static final ReportContent CONTENT = Clinic.content();

  private static Optional<String> found(SecretScan scan, String json) {
    return scan.find(CONTENT, List.of(AttachedFile.results(json.getBytes(StandardCharsets.UTF_8))));
  }

  @Test
  void an_honest_report_has_none() {
    assertEquals(Optional.empty(), found(new SecretScan(List.of("Tr0ub4dor&3")), "{}"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"a\":\"SCRAM-SHA-256$4096:c2FsdHNhbHQ=$c3RvcmVk:c2VydmVy\"}",
        "{\"a\":\"md5a3556571e93b0d20722ba62be61e8c2d\"}",
        "{\"a\":[\"-----BEGIN RSA PRIVATE KEY-----\"]}",
        "{\"a\":\"host=db user=rep password=s3cret-1\"}",
        "{\"a\":\"host=db password\\u003ds3cret-1\"}",
        "{\"a\":\"postgresql://rep:s3cret@db/x\"}",
        "not json: md5a3556571e93b0d20722ba62be61e8c2d",
        "{\"used\":\"it is Tr0ub4dor&3 in fact\"}"
      })
  void a_secret_is_found(String json) {
    var sentence = found(new SecretScan(List.of("Tr0ub4dor&3")), json);
    assertTrue(sentence.isPresent(), json);
    assertFalse(sentence.get().contains("s3cret") || sentence.get().contains("a3556571"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"a\":\"password=[redacted]\"}",
        "{\"a\":\"password=********\"}",
        "{\"a\":\"password_encryption = scram-sha-256\"}",
        "{\"query\":\"select 1 where conninfo ~ 'password=secret'\"}",
        "{\"a\":\"[redacted: SCRAM-SHA-256, 133 chars]\"}",
        "{\"a\":\"role postgres on database postgres\"}"
      })
  void a_mask_or_a_name_is_no_secret(String json) {
    assertEquals(Optional.empty(), found(new SecretScan(List.of("postgres")), json));
  }

  @Test
  void a_weak_password_is_found_where_it_is_called_one() {
    assertTrue(
        found(new SecretScan(List.of("postgres")), "{\"a\":\"password: postgres\"}").isPresent());
  }

  @Test
  void a_report_with_a_secret_is_not_signed(@TempDir Path folder) throws Exception {
    var identity =
        SigningIdentity.selfSigned(
            new SelfSigned("Ann", "", SelfSigned.KeyKind.EC_P256, 1),
            folder.resolve("a.p12"),
            "pw".toCharArray());
    Path target = folder.resolve("r.pdf");
    var fault =
        assertThrows(
            ReportFault.class,
            () ->
                new ReportWriter()
                    .signed(
                        CONTENT,
                        "{\"a\":\"md5a3556571e93b0d20722ba62be61e8c2d\"}"
                            .getBytes(StandardCharsets.UTF_8),
                        identity,
                        target));
    assertEquals(ReportFault.Kind.SECRET_IN_REPORT, fault.kind());
    assertFalse(Files.exists(target));
  }
}
