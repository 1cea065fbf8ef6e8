package org.postgresaudit.hba;

import java.math.BigInteger;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.Optional;

/// A range of addresses.
///
/// @param bits how many leading bits of the address count
public record Network(InetAddress address, int bits) {
  private static final int IPV4 = 32;
  private static final int IPV6 = 128;

  /// Of an address as text and its mask; absent when it is a name.
  public static Optional<Network> of(String address, String netmask) {
    try {
      var literal = InetAddress.ofLiteral(address);
      int all = literal instanceof Inet4Address ? IPV4 : IPV6;
      int bits =
          netmask.isEmpty()
              ? all
              : new BigInteger(1, InetAddress.ofLiteral(netmask).getAddress()).bitCount();
      return Optional.of(new Network(literal, bits));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private int all() {
    return address instanceof Inet4Address ? IPV4 : IPV6;
  }

  boolean isIpv4() {
    return address instanceof Inet4Address;
  }

  boolean isAll() {
    return bits == 0;
  }

  boolean isOneMachine() {
    return bits == all();
  }

  boolean isLoopback() {
    return address.isLoopbackAddress() && bits >= (isIpv4() ? 8 : IPV6);
  }

  /// Whether all of the other lies in this one.
  boolean contains(Network other) {
    return isIpv4() == other.isIpv4()
        && bits <= other.bits
        && prefix(address, bits).equals(prefix(other.address, bits));
  }

  private BigInteger prefix(InetAddress of, int length) {
    return new BigInteger(1, of.getAddress()).shiftRight(all() - length);
  }

  /// How many addresses there are.
  BigInteger size() {
    return BigInteger.ONE.shiftLeft(all() - bits);
  }

  /// Such as `10.0.0.0/8`, or one address alone.
  @Override
  public String toString() {
    return isOneMachine() ? address.getHostAddress() : address.getHostAddress() + "/" + bits;
  }
}
