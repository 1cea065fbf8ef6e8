package org.postgresaudit.report.signature;

import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.spi.client.http.DataLoader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.postgresaudit.report.signature.ReportFault.Kind;

/// The only way out to the network while signing: http and https, no redirects, a bounded time and
/// a bounded answer.
final class Wire implements DataLoader {
  private static final long serialVersionUID = 1;

  /// A list of revoked certificates may be long; nothing else is.
  private static final long MOST_BYTES = 20_000_000;

  static final Duration PATIENCE = Duration.ofSeconds(20);

  private final transient HttpClient client =
      HttpClient.newBuilder()
          .connectTimeout(Duration.ofSeconds(10))
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();
  private final Duration patience;

  Wire(Duration patience) {
    this.patience = patience;
  }

  /// Asks and waits.
  ///
  /// @throws Unheard with the sentence for people, when there is no good answer in time
  byte[] ask(HttpRequest.Builder asked, URI address, long mostBytes) {
    var pending =
        client.sendAsync(
            asked.uri(address).build(),
            BodyHandlers.limiting(BodyHandlers.ofByteArray(), mostBytes));
    try {
      HttpResponse<byte[]> answer = pending.get(patience.toMillis(), TimeUnit.MILLISECONDS);
      if (answer.statusCode() != 200) {
        throw unheard(TimeMessages.status(address.getHost(), answer.statusCode()), null);
      }
      return answer.body();
    } catch (TimeoutException e) {
      pending.cancel(true);
      throw unheard(TimeMessages.slow(address.getHost(), patience), e);
    } catch (ExecutionException e) {
      throw unheard(TimeMessages.unreachable(address.getHost(), reason(e)), e);
    } catch (InterruptedException e) {
      pending.cancel(true);
      Thread.currentThread().interrupt();
      throw new Unheard(new ReportFault(Kind.CANCELLED, FaultMessages.cancelled(), e));
    }
  }

  private static String reason(ExecutionException e) {
    Throwable cause = e.getCause() == null ? e : e.getCause();
    String message = cause.getMessage();
    return message == null ? cause.getClass().getSimpleName() : message;
  }

  private static Unheard unheard(String sentence, @Nullable Throwable cause) {
    return new Unheard(new ReportFault(Kind.AUTHORITY_UNREACHABLE, sentence, cause));
  }

  /// Asks the authority for the time.
  byte[] time(TimestampAuthority authority, byte[] question) {
    var asked =
        HttpRequest.newBuilder()
            .header("Content-Type", "application/timestamp-query")
            .header("Accept", "application/timestamp-reply")
            .POST(BodyPublishers.ofByteArray(question));
    authority
        .login()
        .ifPresent(
            login ->
                asked.header(
                    "Authorization",
                    "Basic "
                        + Base64.getEncoder()
                            .encodeToString(
                                (login.user() + ":" + login.password())
                                    .getBytes(StandardCharsets.UTF_8))));
    return ask(asked, authority.address(), 100_000);
  }

  @Override
  public byte[] get(String url) {
    return ask(HttpRequest.newBuilder().GET(), web(url), MOST_BYTES);
  }

  @Override
  public DataAndUrl get(List<String> urls) {
    Optional<RuntimeException> last = Optional.empty();
    for (String url : urls) {
      try {
        return new DataAndUrl(url, get(url));
      } catch (DSSException e) {
        last = Optional.of(e);
      }
    }
    throw last.orElseGet(() -> new DSSException("There is no address to ask"));
  }

  @Override
  public byte[] post(String url, byte[] content) {
    return ask(
        HttpRequest.newBuilder()
            .header("Content-Type", "application/ocsp-request")
            .POST(BodyPublishers.ofByteArray(content)),
        web(url),
        MOST_BYTES);
  }

  /// Certificates name addresses of any kind; files and directories of this computer are none of
  /// theirs.
  private static URI web(String url) {
    try {
      URI address = URI.create(url.strip());
      String scheme = String.valueOf(address.getScheme());
      if (address.getHost() != null
          && (scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https"))) {
        return address;
      }
    } catch (IllegalArgumentException _) {
      // Told below with all others that are no web address.
    }
    throw new DSSException("No web address: " + url);
  }

  @Override
  public void setContentType(String contentType) {
    // Each question has its own.
  }

  /// Nothing good was heard; carries what people are to be told through libraries that know no
  /// checked exceptions.
  static final class Unheard extends DSSException {
    private static final long serialVersionUID = 1;
    private final ReportFault fault;

    Unheard(ReportFault fault) {
      super(fault.getMessage(), fault);
      this.fault = fault;
    }

    ReportFault fault() {
      return fault;
    }
  }
}
