package org.postgresaudit.report.pages;

import java.time.LocalDate;
import org.postgresaudit.checklist.Severity;
import org.postgresaudit.report.text.FixedTexts;

/// What the plan of repair says.
record PlanMessages(FixedTexts texts) {

  String order() {
    return texts.say("plan.order");
  }

  String ownOrder() {
    return texts.say("plan.ownOrder");
  }

  /// Over a column of the matrix.
  String head(Takes takes) {
    return switch (takes) {
      case STATEMENTS -> texts.say("plan.head.statements");
      case RELOAD -> texts.say("plan.head.reload");
      case RESTART -> texts.say("plan.head.restart");
      case OTHER_WORK -> texts.say("plan.head.otherWork");
    };
  }

  /// In a cell of the steps.
  String takes(Takes takes) {
    return switch (takes) {
      case STATEMENTS -> texts.say("plan.takes.statements");
      case RELOAD -> texts.say("plan.takes.reload");
      case RESTART -> texts.say("plan.takes.restart");
      case OTHER_WORK -> texts.say("plan.takes.otherWork");
    };
  }

  /// When to do what is that bad and takes that.
  String advice(Severity severity, Takes takes) {
    return switch (severity) {
      case CRITICAL, HIGH ->
          switch (takes) {
            case STATEMENTS, RELOAD -> texts.say("plan.doNow");
            case RESTART -> texts.say("plan.doNext");
            case OTHER_WORK -> texts.say("plan.startNow");
          };
      case MEDIUM ->
          switch (takes) {
            case STATEMENTS, RELOAD -> texts.say("plan.doNext");
            case RESTART, OTHER_WORK -> texts.say("plan.schedule");
          };
      case LOW, INFO -> texts.say("plan.alongside");
    };
  }

  String none() {
    return texts.say("plan.none");
  }

  /// How many steps belong to findings that have no pages.
  String stepsNotPrinted(int left) {
    return texts.say("plan.stepsNotPrinted", left);
  }

  String andMore(int findings) {
    return texts.say("plan.andMore", findings);
  }

  String nextReviewDue(LocalDate day) {
    return texts.say("plan.nextReview", day);
  }
}
