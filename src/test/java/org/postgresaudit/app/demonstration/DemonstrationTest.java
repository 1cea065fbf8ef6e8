package org.postgresaudit.app.demonstration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DemonstrationTest {
  @Test
  void a_company_with_four_databases_stands_ready_for_the_auditor() throws Exception {
    int port;
    try (var demonstration = Demonstration.start()) {
      var connection = demonstration.connection();
      port = connection.port();
      var url = "jdbc:postgresql://127.0.0.1:%d/postgres?user=auditor".formatted(port);
      var databases = new ArrayList<String>();
      try (var session = DriverManager.getConnection(url);
          var statement = session.createStatement();
          var rows =
              statement.executeQuery(
                  "select datname from pg_database where not datistemplate order by 1")) {
        while (rows.next()) {
          databases.add(rows.getString(1));
        }
      }
      assertEquals(List.of("ledger", "personnel", "postgres", "shop"), databases);
      assertFalse(connection.client().isEmpty());
    }
    try (var free = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      assertTrue(free.isBound(), "the server has ended");
    }
  }
}
