/// What an auditor may lay beside a control: what a file is by its content, what it is called, how
/// large it may be, and pictures as plain pixels that can be cropped and blacked out. Everything
/// that comes from a file is taken for hostile: its dimensions are read before its pixels, and
/// nothing of it is rendered but pictures. Nothing is ever written to the disk here.
@NullMarked
package org.postgresaudit.attachment;

import org.jspecify.annotations.NullMarked;
