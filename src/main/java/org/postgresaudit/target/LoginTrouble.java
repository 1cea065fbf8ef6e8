package org.postgresaudit.target;

import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.cert.CertificateException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;
import org.postgresaudit.target.TargetUnreachable.Kind;
import org.postgresql.util.GT;
import org.postgresql.util.ServerErrorMessage;

/// Says in one sentence why a login failed, from what the driver and the server report. The words
/// of both are translated, so kinds are told by codes, exception types and routine names.
record LoginTrouble(ConnectionProfile profile, String database, Optional<Secret> password) {

  TargetUnreachable of(SQLException e) {
    var said = Trouble.serverSaid(e);
    var state = e.getSQLState() == null ? "" : e.getSQLState();
    return said != null ? ofServer(e, state, said) : ofDriver(e, state);
  }

  TargetUnreachable of(IOException e) {
    return ofDriver(e, e instanceof SocketTimeoutException ? "08001" : "08006");
  }

  private TargetUnreachable ofServer(SQLException e, String state, ServerErrorMessage said) {
    var words = Redaction.of(Rows.cut(Trouble.words(said), 500));
    var role = profile.user();
    return switch (state) {
      case "28P01" ->
          refused("refused the password of role %s; check both".formatted(role), words, e);
      case "28000" ->
          "ClientAuthentication".equals(said.getRoutine())
              ? byAccessRules(words, e)
              : refused("does not let role %s log in".formatted(role), words, e);
      case "3D000" ->
          says(
              Kind.UNKNOWN_DATABASE,
              "has no database %s; check its name".formatted(database),
              words,
              e);
      case "42501" ->
          says(
              Kind.DATABASE_CLOSED,
              "does not let role %s into database %s".formatted(role, database),
              words,
              e);
      case "55000" ->
          says(Kind.DATABASE_CLOSED, "lets nobody into database %s".formatted(database), words, e);
      case "53300", "57P03" ->
          says(Kind.NOT_ACCEPTING, "takes no connection at the moment; try again later", words, e);
      case "08P01", "0A000" ->
          says(
              Kind.NOT_POSTGRESQL,
              "refused how we open a session; if that is a connection pooler, name the server"
                  + " behind it",
              words,
              e);
      default -> refused("refused a session for role %s".formatted(role), words, e);
    };
  }

  private TargetUnreachable byAccessRules(String words, SQLException e) {
    boolean plain = profile.tls() == TlsMode.DISABLE || profile.tls() == TlsMode.PREFER;
    if (plain && (words.contains("no encryption") || words.contains("SSL off"))) {
      return says(
          Kind.TLS_REQUIRED,
          "lets role %s in with TLS only; choose a TLS mode from require upwards (sslmode=require)"
              .formatted(profile.user()),
          words,
          e);
    }
    return refused(
        "has no access rule (pg_hba.conf) that lets role %s into database %s from here"
            .formatted(profile.user(), database),
        words,
        e);
  }

  private TargetUnreachable ofDriver(Exception e, String state) {
    if (caused(e, UnknownHostException.class)) {
      return trouble(
          Kind.UNKNOWN_HOST,
          "No host is known by the name %s; check its spelling, or the network you are in."
              .formatted(profile.host()),
          e);
    }
    if (caused(e, NoRouteToHostException.class) || caused(e, SocketTimeoutException.class)) {
      return noAnswer(e);
    }
    if (caused(e, ConnectException.class)) {
      return trouble(
          Kind.REFUSED_CONNECTION,
          "Nothing listens on %s; check host and port, and listen_addresses of the server."
              .formatted(profile.address()),
          e);
    }
    if (caused(e, CertificateException.class)) {
      return notTrusted(e);
    }
    if (caused(e, SSLException.class)) {
      return trouble(
          Kind.TLS_IMPOSSIBLE,
          "TLS with %s could not be agreed: %s."
              .formatted(profile.address(), deepest(e).getMessage()),
          e);
    }
    return byState(e, state);
  }

  private TargetUnreachable byState(Exception e, String state) {
    var message = String.valueOf(e.getMessage());
    if (message.equals(GT.tr("The server does not support SSL."))) {
      return trouble(
          Kind.TLS_IMPOSSIBLE,
          "%s offers no TLS; switch it on there, or choose the TLS mode disable (sslmode=disable) if you accept a readable connection."
              .formatted(profile.address()),
          e);
    }
    if (message.contains("hostnameverifier")) {
      return trouble(
          Kind.CERTIFICATE_NOT_TRUSTED,
          "The certificate of %s is made out to another name than %s; connect by the name in it, or choose the TLS mode verify-ca (sslmode=verify-ca)."
              .formatted(profile.address(), profile.host()),
          e);
    }
    if (state.equals("08004") && password.isEmpty()) {
      return trouble(
          Kind.LOGIN_REFUSED,
          "%s asks for a password of role %s and none was given."
              .formatted(profile.address(), profile.user()),
          e);
    }
    // The way of Windows to the same tickets lacks its libraries elsewhere.
    if (message.startsWith(GT.tr("GSS Authentication failed")) || caused(e, LinkageError.class)) {
      return trouble(
          Kind.LOGIN_REFUSED,
          "%s asks role %s for a Kerberos ticket (gss or sspi in pg_hba.conf), which this product does not have; ask for an access rule with scram-sha-256."
              .formatted(profile.address(), profile.user()),
          e);
    }
    if (caused(e, EOFException.class) || state.equals("08P01") || state.equals("99999")) {
      return trouble(
          Kind.NOT_POSTGRESQL,
          "%s does not answer as PostgreSQL does; check the port.".formatted(profile.address()),
          e);
    }
    if (state.equals("08001")) {
      return noAnswer(e);
    }
    return trouble(
        Kind.LOST,
        "The connection to %s broke while logging in: %s"
            .formatted(profile.address(), Redaction.of(Rows.cut(message, 300))),
        e);
  }

  private TargetUnreachable noAnswer(Exception e) {
    return trouble(
        Kind.NO_ANSWER,
        "%s did not answer in time; check host and port, and firewalls in between."
            .formatted(profile.address()),
        e);
  }

  private TargetUnreachable notTrusted(Exception e) {
    return trouble(
        Kind.CERTIFICATE_NOT_TRUSTED,
        "The certificate of %s is not trusted (%s); name the client's CA as root certificate."
            .formatted(profile.address(), deepest(e).getMessage()),
        e);
  }

  private TargetUnreachable refused(String what, String words, SQLException e) {
    return says(Kind.LOGIN_REFUSED, what, words, e);
  }

  private TargetUnreachable says(Kind kind, String what, String words, SQLException e) {
    return trouble(kind, "%s %s. The server says: %s".formatted(profile.address(), what, words), e);
  }

  private static TargetUnreachable trouble(Kind kind, String sentence, Exception e) {
    return new TargetUnreachable(kind, sentence, e);
  }

  private static boolean caused(Throwable e, Class<? extends Throwable> type) {
    return causes(e).anyMatch(type::isInstance);
  }

  private static Throwable deepest(Throwable e) {
    return causes(e).reduce(e, (_, later) -> later);
  }

  private static Stream<Throwable> causes(Throwable e) {
    var causes = new ArrayList<Throwable>();
    for (@Nullable Throwable t = e; t != null && causes.size() < 20; t = t.getCause()) {
      causes.add(t);
    }
    return causes.stream();
  }
}
