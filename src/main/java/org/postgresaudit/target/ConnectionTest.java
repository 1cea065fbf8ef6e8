package org.postgresaudit.target;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// What came of trying a connection, step by step.
///
/// @param steps those tried, in order; only the last can have failed
/// @param facts what the server says of itself; absent when a step failed
/// @param refusal what stood in the way of the session; absent when none did or none was tried
public record ConnectionTest(
    List<Step> steps, Optional<ServerFacts> facts, Optional<TargetUnreachable> refusal) {
  public ConnectionTest {
    steps = List.copyOf(steps);
  }

  /// The stations on the way into a server.
  public enum Station {
    NAME,
    PORT,
    TLS,
    LOGIN,
    FACTS
  }

  /// One station.
  ///
  /// @param detail what was seen there, or in one sentence why it failed
  public record Step(Station station, boolean passed, String detail, Duration duration) {}

  /// Whether every step passed.
  public boolean passed() {
    return facts.isPresent();
  }

  /// Tries the target, which takes as long as its limits say at most. Never throws.
  public static ConnectionTest of(Target target) {
    return of(target, _ -> {});
  }

  /// The same, telling of each step as it ends.
  public static ConnectionTest of(Target target, Consumer<Step> ended) {
    var steps = new ArrayList<Step>();
    var trial =
        new Trial(
            target,
            step -> {
              steps.add(step);
              ended.accept(step);
            });
    try {
      return new ConnectionTest(steps, trial.run(), Optional.empty());
    } catch (TargetUnreachable e) {
      return new ConnectionTest(steps, Optional.empty(), Optional.of(e));
    }
  }

  private record Trial(Target target, Consumer<Step> ended) {
    private static final byte[] SSL_REQUEST =
        ByteBuffer.allocate(8).putInt(8).putInt(80_877_103).array();

    /// Something that may fail on the way.
    @FunctionalInterface
    private interface Attempt {
      String make() throws IOException;
    }

    Optional<ServerFacts> run() {
      var profile = target.profile();
      boolean arrived =
          step(Station.NAME, () -> InetAddress.getByName(profile.host()).getHostAddress())
              && step(Station.PORT, this::reachPort)
              && step(Station.TLS, this::askForTls);
      return arrived ? logIn() : Optional.empty();
    }

    private Optional<ServerFacts> logIn() {
      long from = System.nanoTime();
      var station = Station.LOGIN;
      try (var session = target.open()) {
        end(new Step(station, true, target.profile().user(), since(from)));
        from = System.nanoTime();
        station = Station.FACTS;
        var facts = session.facts();
        end(new Step(station, true, facts.description(), since(from)));
        return Optional.of(facts);
      } catch (TargetUnreachable e) {
        end(new Step(station, false, String.valueOf(e.getMessage()), since(from)));
        throw e;
      }
    }

    private void end(Step step) {
      ended.accept(step);
    }

    private boolean step(Station station, Attempt attempt) {
      long from = System.nanoTime();
      try {
        end(new Step(station, true, attempt.make(), since(from)));
        return true;
      } catch (IOException e) {
        var sentence =
            new LoginTrouble(target.profile(), target.profile().database(), Optional.empty()).of(e);
        end(new Step(station, false, String.valueOf(sentence.getMessage()), since(from)));
        return false;
      }
    }

    private String reachPort() throws IOException {
      try (var _ = connected()) {
        return target.profile().address();
      }
    }

    /// Asks for TLS and says what the server replied; the session itself opens its own connection.
    private String askForTls() throws IOException {
      try (var socket = connected()) {
        socket.getOutputStream().write(SSL_REQUEST);
        return switch (socket.getInputStream().read()) {
          case 'S' -> "offered";
          case 'N' -> "not offered";
          default -> "no answer PostgreSQL would give";
        };
      }
    }

    private Socket connected() throws IOException {
      int patience = (int) target.limits().connect().toMillis();
      var socket = new Socket();
      socket.setSoTimeout(patience);
      socket.connect(
          new InetSocketAddress(target.profile().host(), target.profile().port()), patience);
      return socket;
    }

    private static Duration since(long from) {
      return Duration.ofNanos(System.nanoTime() - from);
    }
  }
}
