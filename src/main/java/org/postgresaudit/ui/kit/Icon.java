package org.postgresaudit.ui.kit;

import org.kordamp.ikonli.javafx.FontIcon;

/// Every icon of the workbench by what it means, so that a thing looks the same everywhere. All are
/// of one pack.
public enum Icon {
  MARK("mdi2d-database-search"),
  START("mdi2h-home-outline"),
  CONNECTIONS("mdi2d-database-outline"),
  AUDITS("mdi2c-clipboard-check-outline"),
  CHECKLIST("mdi2f-format-list-checks"),
  REPORTS("mdi2f-file-document-outline"),
  SEARCH("mdi2m-magnify"),
  COMMAND("mdi2g-gesture-tap-button"),
  SETTINGS("mdi2c-cog-outline"),
  APPEARANCE("mdi2p-palette-outline"),
  PERSON("mdi2a-account-outline"),
  KEYBOARD("mdi2k-keyboard-outline"),
  BOOK("mdi2b-book-open-outline"),
  NEWS("mdi2b-bullhorn-outline"),
  LICENCE("mdi2s-scale-balance"),
  TO_DARK("mdi2w-weather-night"),
  TO_LIGHT("mdi2w-weather-sunny"),
  CRUMB("mdi2c-chevron-right"),
  FOLDED("mdi2c-chevron-right"),
  UNFOLDED("mdi2c-chevron-down"),
  UP("mdi2c-chevron-up"),
  CLOSE("mdi2c-close"),
  PROBE("mdi2p-play-outline"),
  PROBE_AGAIN("mdi2r-refresh"),
  CANCEL("mdi2s-stop"),
  REPORT("mdi2f-file-sign"),
  SIGN("mdi2d-draw-pen"),
  REVIEW("mdi2a-account-check-outline"),
  COMMENT("mdi2c-comment-text-outline"),
  WORDING("mdi2t-text-box-plus-outline"),
  ATTACH("mdi2p-paperclip"),
  HISTORY("mdi2h-history"),
  UNDO("mdi2u-undo"),
  REDO("mdi2r-redo"),
  BLACK_OUT("mdi2m-marker"),
  CROP("mdi2c-crop"),
  PIN("mdi2p-pin"),
  PIN_FREE("mdi2p-pin-outline"),
  COPY("mdi2c-content-copy"),
  SAVE_TABLE("mdi2t-table-arrow-down"),
  SAVE_PICTURE("mdi2i-image-outline"),
  ENLARGE("mdi2a-arrow-expand"),
  SORT("mdi2s-sort-variant"),
  FILTER("mdi2f-filter-variant"),
  COLUMNS("mdi2v-view-column-outline"),
  QUERY("mdi2c-code-tags"),
  READ_FILE("mdi2f-file-import-outline"),
  BY_HAND("mdi2e-eye-outline"),
  HIDE("mdi2e-eye-off-outline"),
  NEW("mdi2p-plus"),
  DUPLICATE("mdi2c-content-duplicate"),
  DELETE("mdi2d-delete-outline"),
  TEST("mdi2l-lan-check"),
  PASSWORD("mdi2k-key-outline"),
  TLS_VERIFIED("mdi2l-lock-outline"),
  TLS_WEAK("mdi2l-lock-alert-outline"),
  TLS_NONE("mdi2l-lock-off-outline"),
  DEMONSTRATION("mdi2f-flask-outline"),
  ADD_CONNECTION("mdi2d-database-plus-outline"),
  FOLDER("mdi2f-folder-open-outline"),
  DUE("mdi2c-calendar-clock-outline"),
  RISK_ENDS("mdi2t-timer-sand"),
  PROBED_AT("mdi2c-clock-outline"),
  IDENTITY("mdi2c-certificate-outline"),
  TRUSTED_TIME("mdi2c-clock-check-outline"),
  VERIFIED("mdi2c-check-decagram-outline"),
  VERIFY("mdi2f-file-certificate-outline"),
  THUMBNAILS("mdi2p-page-layout-sidebar-left"),
  WHOLE_PAGE("mdi2f-fit-to-page-outline"),
  DEFAULTS("mdi2r-restore"),
  ZOOM_IN("mdi2p-plus"),
  ZOOM_OUT("mdi2m-minus"),
  ROLE("mdi2a-account-outline"),
  GROUP("mdi2a-account-multiple-outline"),
  PREDEFINED("mdi2s-shield-account-outline"),
  SUPERUSER("mdi2c-crown-outline"),
  TABLE("mdi2t-table"),
  TABLE_READ("mdi2t-table-eye"),
  TABLE_WRITTEN("mdi2t-table-edit"),
  STATISTICS("mdi2c-chart-line"),
  GRANT("mdi2a-account-key-outline"),
  GRAPH("mdi2g-graph-outline"),
  PASSED("mdi2c-check"),
  FOUND("mdi2c-close-circle"),
  TO_JUDGE("mdi2h-help-circle"),
  NOT_CHECKED("mdi2c-cancel"),
  NOT_APPLICABLE("mdi2m-minus"),
  BROKEN("mdi2a-alert-octagon"),
  PROBING("mdi2l-loading"),
  WAITING("mdi2d-dots-horizontal"),
  CHECKED("mdi2c-check-circle-outline"),
  CAME("mdi2p-plus-circle-outline"),
  CAME_BACK("mdi2r-restore-alert"),
  SAME("mdi2e-equal"),
  NOT_COMPARABLE("mdi2n-not-equal-variant"),
  TO("mdi2a-arrow-right"),
  MORE("mdi2a-arrow-up"),
  FEWER("mdi2a-arrow-down"),
  INFORMATION("mdi2i-information-outline"),
  WARNING("mdi2a-alert-outline"),
  ERROR("mdi2a-alert-circle-outline"),
  REFUSED("mdi2c-close-octagon-outline"),
  DELETE_QUESTION("mdi2d-delete-alert-outline");

  /// Size in buttons and rows.
  public static final int SMALL = 16;

  /// Size as the only content of a button.
  public static final int MEDIUM = 18;

  /// Size in the rail and in headers.
  public static final int LARGE = 22;

  /// Size in cards, dialogs and empty panes.
  public static final int HUGE = 28;

  private final String code;

  Icon(String code) {
    this.code = code;
  }

  /// A fresh node of 16 pixels, in the muted text colour unless a style class says otherwise.
  public FontIcon node() {
    return node(SMALL);
  }

  /// A fresh node of that many pixels.
  public FontIcon node(int pixels) {
    var icon = new FontIcon(code);
    // As a style, because the theme sets a size for all icons. The icon keeps its font there too.
    icon.setStyle(icon.getStyle() + ";-fx-icon-size: " + pixels + "px;");
    icon.setFocusTraversable(false);
    return icon;
  }

  /// A fresh node with a style class such as `danger`, `success`, `warning`, `accent` or `subtle`.
  public FontIcon node(int pixels, String styleClass) {
    var icon = node(pixels);
    icon.getStyleClass().add(styleClass);
    return icon;
  }
}
