/// Finding controls in an audit. A query is plain data: which values of which facets, and words.
/// The index holds every text of the audit folded, so that words are found whatever their accents
/// and case. Nothing here knows the window.
@NullMarked
package org.postgresaudit.ui.audit.find;

import org.jspecify.annotations.NullMarked;
