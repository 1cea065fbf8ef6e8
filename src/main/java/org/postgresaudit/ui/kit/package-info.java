/// Controls that more than one screen uses, drawn to the tokens of the workbench stylesheet. Each
/// shows one thing of the model and nothing of where it comes from. Colours come from the
/// stylesheet alone, so that both themes follow.
@NullMarked
package org.postgresaudit.ui.kit;

import org.jspecify.annotations.NullMarked;
