package org.postgresaudit.target;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/// Something that listens on a port and is no PostgreSQL.
final class OddServer implements AutoCloseable {
  enum Habit {
    /// Takes the connection and says nothing.
    SILENT,
    /// Hangs up at once.
    HANGS_UP,
    /// Speaks HTTP.
    WEB,
    /// Sends noise without end.
    NOISE,
    /// Announces an error message of two gigabytes and goes on sending.
    HUGE_ERROR,
    /// Sends a byte now and then.
    DRIPS,
    /// Asks for a ticket of Kerberos.
    TICKETS,
    /// Asks for a ticket in the way of Windows.
    WINDOWS_TICKETS
  }

  private final ServerSocket listener;
  private final Habit habit;

  OddServer(Habit habit) throws IOException {
    this.listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    this.habit = habit;
    Thread.ofPlatform().daemon().start(this::listen);
  }

  int port() {
    return listener.getLocalPort();
  }

  private void listen() {
    while (!listener.isClosed()) {
      try {
        var socket = listener.accept();
        Thread.ofPlatform().daemon().start(() -> serve(socket));
      } catch (IOException e) {
        return;
      }
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      if (habit != Habit.HANGS_UP) {
        speak(socket.getOutputStream());
      }
    } catch (IOException e) {
      // The other side has had enough.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void speak(OutputStream out) throws IOException, InterruptedException {
    switch (habit) {
      case HANGS_UP -> {}
      case SILENT -> TimeUnit.MINUTES.sleep(1);
      case WEB -> out.write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      case NOISE ->
          repeat(out, new byte[] {'N', 'R', 0, 0, 0, 8, 77, 3, 99, 'S', 'D', 127, 127, 127, 127});
      case HUGE_ERROR -> {
        out.write(new byte[] {'E', 127, -1, -1, -1});
        repeat(out, new byte[65_536]);
      }
      case TICKETS -> ask(out, 7);
      case WINDOWS_TICKETS -> ask(out, 9);
      case DRIPS -> {
        for (int i = 0; i < 600; i++) {
          out.write('R');
          out.flush();
          TimeUnit.MILLISECONDS.sleep(100);
        }
      }
    }
  }

  private static void ask(OutputStream out, int way) throws IOException, InterruptedException {
    out.write(new byte[] {'R', 0, 0, 0, 8, 0, 0, 0, (byte) way});
    out.flush();
    TimeUnit.SECONDS.sleep(3);
  }

  private void repeat(OutputStream out, byte[] bytes) throws IOException {
    while (!listener.isClosed()) {
      out.write(bytes);
    }
  }

  @Override
  public void close() throws IOException {
    listener.close();
  }
}
