package org.postgresaudit.ui.kit;

/// What the shared controls say.
final class KitMessages {
  private KitMessages() {}

  static String copy() {
    return "Copy";
  }

  static String copied() {
    return "Copied";
  }

  static String putAside() {
    return "Put this message aside";
  }

  static String noRows() {
    return "No rows.";
  }

  static String arranging() {
    return "Putting rows in order";
  }

  static String couldNotArrange(Throwable fault) {
    return "Could not put these rows in order: " + fault.getMessage();
  }

  static String cancel() {
    return "Cancel";
  }

  static String logIn() {
    return "Log in";
  }

  static String logInAgain() {
    return "Log in again";
  }

  static String passwordTitle(String address, String user) {
    return "Log in to " + address + " as " + user;
  }

  static String passwordHint() {
    return "The password is used for this session only and is not stored.";
  }

  static String password() {
    return "Password";
  }

  static String showPassword() {
    return "Show the password";
  }

  static String hidePassword() {
    return "Hide the password";
  }

  static String nothingSays(String words) {
    return "Nothing here says “" + words + "”. Try fewer or shorter words.";
  }

  static String clearSearch() {
    return "Clear the search";
  }

  static String today(String clock) {
    return "today " + clock;
  }

  static String yesterday() {
    return "yesterday";
  }
}
