/// What is publicly known about versions of PostgreSQL and of extensions: releases, ends of support
/// and flaws. The facts are dated tables that come with the product, so that a laptop without a
/// network answers, and every answer carries the date up to which it is true. Nothing in this
/// package knows a server.
@NullMarked
package org.postgresaudit.advisories;

import org.jspecify.annotations.NullMarked;
