package org.postgresaudit.store;

import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/// What the writer and the reader of the file of an audit agree on: a ZIP archive with what it is
/// about first, the rows of each table as lines of JSON, the contents of attachments, and last a
/// list of all of these with their hashes. A name that is not here is refused, so no name ever
/// becomes a path.
final class FileFormat {
  /// The newest format of such files that this program writes and reads.
  static final int NEWEST = 1;

  static final String ABOUT = "about.json";
  static final String LIST = "list.json";
  private static final String CONTENT = "content/";
  private static final Pattern CONTENT_NAME = Pattern.compile("content/[0-9a-f]{64}");

  /// More than an audit can have, and few enough to be counted in a moment.
  static final int MOST_ENTRIES = 20_000;

  static final long LARGEST_ABOUT = 1 << 16;
  static final long LARGEST_LIST = 8L << 20;
  static final int LONGEST_LINE = 128 << 20;
  static final int LARGEST_CONTENT = 256 << 20;
  static final long LARGEST_FILE = 8L << 30;

  /// What a file may unfold to before it is asked how tightly it was folded.
  static final long UNFOLDED_FREELY = 64L << 20;

  /// Evidence repeats itself, but a file that unfolds to more than this many times its size was
  /// made to fill memory.
  static final long UNFOLDED_MOST = 200;

  private FileFormat() {}

  static String contentEntry(String sha256) {
    return CONTENT + sha256;
  }

  static boolean isContent(String entry) {
    return CONTENT_NAME.matcher(entry).matches();
  }

  /// The hash in the name of a content.
  static String sha256Of(String contentEntry) {
    return contentEntry.substring(CONTENT.length());
  }

  static DigestOutputStream hashing(OutputStream out) {
    return new DigestOutputStream(out, sha256());
  }

  static DigestInputStream hashing(InputStream in) {
    return new DigestInputStream(in, sha256());
  }

  static String hex(MessageDigest digest) {
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
