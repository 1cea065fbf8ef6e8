/// Signs finished PDF files and verifies signed ones; knows nothing of audits and pages. An
/// identity ([SigningIdentity]) signs into an empty field that the pages brought along
/// ([SignatureField]), and a signed file is written aside and verified before it takes its place
/// ([SignedFile]). Verification ([ReportVerifier]) is offline and strict: whatever was added or
/// changed fails.
@NullMarked
package org.postgresaudit.report.signature;

import org.jspecify.annotations.NullMarked;
