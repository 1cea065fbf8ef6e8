package org.postgresaudit.ui.connections;

import org.postgresaudit.target.TlsMode;

/// The texts of the form of one connection.
final class ProfileMessages {
  private ProfileMessages() {}

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
}
