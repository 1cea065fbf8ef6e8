package org.postgresaudit.ui.connections;

import java.time.Duration;
import org.postgresaudit.target.ConnectionTest.Step;
import org.postgresaudit.target.ServerFacts;
import org.postgresaudit.target.TlsMode;
import org.postgresaudit.ui.kit.Times;
import org.postgresaudit.ui.kit.Words;

/// What the connections screen says.
final class ConnectionsMessages {
  private ConnectionsMessages() {}

  static String title() {
    return "Connections";
  }

  static String filter() {
    return "Filter connections";
  }

  static String newConnection() {
    return "New";
  }

  static String newConnectionTitle() {
    return "New connection";
  }

  static String addConnection() {
    return "Add a connection";
  }

  static String none() {
    return "No connection is saved yet. Add one, or paste a postgresql:// address here.";
  }

  static String nothingMatches(String words) {
    return "No connection has “" + words + "” in its name, client, address, database or user.";
  }

  static String clearFilter() {
    return "Clear the filter";
  }

  static String choose() {
    return "Choose a connection to see it, test it, or start an audit with it.";
  }

  static String pasteHint() {
    return "Paste a postgresql:// address anywhere on this screen to add it.";
  }

  static String columnName() {
    return "name";
  }

  static String columnAddress() {
    return "address";
  }

  static String columnVersion() {
    return "version";
  }

  static String columnTls() {
    return "TLS";
  }

  static String columnAudits() {
    return "audits";
  }

  static String columnUsed() {
    return "used";
  }

  static String never() {
    return "never";
  }

  static String noClient() {
    return "Without a client";
  }

  static String unknown() {
    return "–";
  }

  static String noTls() {
    return "no TLS";
  }

  static String connectedNow() {
    return "connected in this session";
  }

  static String notConnected() {
    return "not connected in this session";
  }

  static String duplicate() {
    return "Duplicate";
  }

  static String copyOf(String name) {
    return name + " copy";
  }

  static String delete() {
    return "Delete";
  }

  static String deleted(String name) {
    return "Deleted the connection " + name + ". Its audits stay.";
  }

  static String undo() {
    return "Undo";
  }

  static String general() {
    return "General";
  }

  static String tls() {
    return "TLS";
  }

  static String clientCertificate() {
    return "Client certificate";
  }

  static String notes() {
    return "Notes";
  }

  static String name() {
    return "Name";
  }

  static String client() {
    return "Client";
  }

  static String clientPrompt() {
    return "whose server it is";
  }

  static String host() {
    return "Host";
  }

  static String port() {
    return "Port";
  }

  static String database() {
    return "Database";
  }

  static String user() {
    return "User";
  }

  static String userPrompt() {
    return "the role to log in as";
  }

  static String password() {
    return "Password";
  }

  static String tlsMode() {
    return "TLS mode";
  }

  static String tlsMode(TlsMode mode) {
    return switch (mode) {
      case DISABLE -> "Not encrypted. Whoever sits on the way reads the password exchange and all.";
      case PREFER -> "Encrypted when the server happens to offer it; nothing is verified.";
      case REQUIRE -> "Encrypted, but the server is not verified.";
      case VERIFY_CA -> "Encrypted; the certificate must come from a CA you trust, for any name.";
      case VERIFY_FULL ->
          "Encrypted; the certificate must come from a CA you trust, for this name.";
    };
  }

  static String rootCertificate() {
    return "The client's CA (PEM)";
  }

  static String rootPrompt() {
    return "empty: the CAs this computer trusts";
  }

  static String howToTrust() {
    return "Ask the client for the certificate of the CA that signed the server's certificate, and"
        + " for its SHA-256 fingerprint over another channel. Compare the fingerprint, then choose"
        + " the file here: it is trusted for this connection only.";
  }

  static String chooseFile() {
    return "Choose a file";
  }

  static String certificateFile() {
    return "Certificate (PEM or PKCS#12)";
  }

  static String keyFile() {
    return "Key (PKCS#8 DER), for a PEM certificate";
  }

  static String certificateHint() {
    return "Only when the server asks for one. With a PKCS#12 file the key is inside; its password"
        + " is the password of the connection.";
  }

  static String notesPrompt() {
    return "Anything worth knowing next time: contact, maintenance window, route.";
  }

  static String enterName() {
    return "Enter a name.";
  }

  static String enterHost() {
    return "Enter a host.";
  }

  static String badHost() {
    return "A host is a name or an address, without blanks and slashes.";
  }

  static String portInHost(String port) {
    return "A host name has no colon. Put " + port + " under Port.";
  }

  static String movePort() {
    return "Move it there";
  }

  static String badPort() {
    return "A port is a number from 1 to 65535.";
  }

  static String enterDatabase() {
    return "Enter a database.";
  }

  static String enterUser() {
    return "Enter a user.";
  }

  static String keyWithoutCertificate() {
    return "A key needs its certificate.";
  }

  static String needAttention(int fields) {
    return fields == 1 ? "1 field needs attention" : fields + " fields need attention";
  }

  static String filledFromAddress() {
    return "Filled from a pasted address.";
  }

  static String passwordDropped() {
    return "Filled from a pasted address. The password in it was dropped and is asked for when"
        + " connecting.";
  }

  static String cancel() {
    return "Cancel";
  }

  static String saveConnection() {
    return "Save connection";
  }

  static String notSaved(int fields) {
    return "Not saved: " + needAttention(fields) + ".";
  }

  static String test() {
    return "Test connection";
  }

  static String startAudit() {
    return "Start audit";
  }

  static String testing(String name) {
    return "Testing " + name;
  }

  static String testingNow() {
    return "Testing";
  }

  static String tested(Duration took) {
    return "Tested just now, in " + Times.duration(took);
  }

  static String testFailed() {
    return "The test failed";
  }

  static String testCancelled() {
    return "The test was cancelled";
  }

  static String testBroke() {
    return "The test itself failed. Try it again; if it happens again, start the workbench anew.";
  }

  static String copyTest() {
    return "Copy";
  }

  static String step(Step step, String host, int port, String user) {
    if (!step.passed()) {
      return step.detail();
    }
    return switch (step.station()) {
      case NAME ->
          host.equals(step.detail())
              ? "Address " + host
              : "Name found, " + host + " is " + step.detail();
      case PORT -> "Port " + port + " answers";
      case TLS -> "TLS " + step.detail();
      case LOGIN -> "Logged in as " + user;
      case FACTS -> step.detail();
    };
  }

  static String tlsOf(ServerFacts facts, TlsMode mode) {
    return facts
        .tls()
        .map(
            tls ->
                protocol(tls.protocol())
                    + " with "
                    + tls.cipher()
                    + switch (mode) {
                      case VERIFY_FULL -> ", certificate and name verified";
                      case VERIFY_CA -> ", certificate verified, name not";
                      case DISABLE, PREFER, REQUIRE -> ", certificate not verified";
                    })
        .orElse("The session is not encrypted");
  }

  static String protocol(String protocol) {
    return protocol.replace("TLSv", "TLS ");
  }

  static String server(ServerFacts facts) {
    return "PostgreSQL "
        + shortVersion(facts.version())
        + ", "
        + facts.platform().word()
        + ", "
        + clock(facts.clockAhead());
  }

  static String shortVersion(String version) {
    int blank = version.indexOf(' ');
    return blank < 0 ? version : version.substring(0, blank);
  }

  private static String clock(Duration ahead) {
    if (ahead.abs().toMillis() < 100) {
      return "clock as here";
    }
    return "clock " + Times.duration(ahead.abs()) + (ahead.isNegative() ? " behind" : " ahead");
  }

  static String answerable(long answerable, long asked) {
    return answerable + " of " + asked + " probes can be answered";
  }

  static String attestations(long count) {
    return count + " for people";
  }

  static String cannot(long count) {
    return count + " cannot";
  }

  static String grantsAnswer(int grants, long controls) {
    return Words.count(grants, "statement answers", "statements answer")
        + " "
        + Words.count(controls, "more probe", "more probes")
        + ", run by the client's administrator in this database:";
  }

  static String superuserWarning() {
    return "You are a superuser. An audit needs less: a role with pg_monitor sees almost all.";
  }

  static String showRole() {
    return "Show the script of a minimal audit role";
  }

  static String hideRole() {
    return "Hide the script of a minimal audit role";
  }

  static String couldNotSave(String name) {
    return "Could not save the connection " + name + ". ";
  }

  static String keyNew() {
    return "New connection";
  }

  static String keyFilter() {
    return "Filter the list";
  }

  static String keyTest() {
    return "Test the connection";
  }

  static String keyDelete() {
    return "Delete the connection";
  }

  static String keyPaste() {
    return "Add the pasted address";
  }
}
