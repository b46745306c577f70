package io.kaifang.gateway.limit;

import io.vertx.ext.web.RoutingContext;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** Where a connection comes from, by the connection itself and by no header. */
final class RemoteAddress {
    private static final int NETWORK_BYTES = 8;

    private RemoteAddress() {}

    /** An IPv6 address counts by its network, since its owner has any number of them. */
    static String key(RoutingContext ctx) {
        return key(ctx.request().connection().remoteAddress().hostAddress());
    }

    static String key(String literal) {
        try {
            InetAddress address = InetAddress.getByName(literal);
            return address instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), NETWORK_BYTES))
                    : literal;
        } catch (UnknownHostException e) {
            return literal;
        }
    }
}
