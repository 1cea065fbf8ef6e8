/// The settings: how the workbench looks, who audits, where the data lie. Stored as they are
/// changed; there is no button that saves. Entry: `SettingsPage`.
@NullMarked
package org.postgresaudit.ui.settings;

import org.jspecify.annotations.NullMarked;
