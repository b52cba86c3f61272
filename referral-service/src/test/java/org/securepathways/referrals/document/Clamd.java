package org.securepathways.referrals.document;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Speaks clamd's INSTREAM: what holds the word INFECTED it finds infected, and of STRANGE it does not know what to say. */
final class Clamd implements AutoCloseable {
    private final ServerSocket server;

    Clamd() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        var thread = new Thread(this::serve, "clamd");
        thread.setDaemon(true);
        thread.start();
    }

    String address() {
        return "127.0.0.1:" + server.getLocalPort();
    }

    private void serve() {
        while (!server.isClosed()) {
            try (var socket = server.accept()) {
                answer(socket);
            } catch (IOException e) {
                // Closed, or a caller that went away: the next one, or the end.
            }
        }
    }

    private static void answer(Socket socket) throws IOException {
        var in = new DataInputStream(socket.getInputStream());
        var command = new String(in.readNBytes("zINSTREAM\0".length()), StandardCharsets.US_ASCII);
        var content = new StringBuilder();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            content.append(new String(in.readNBytes(length), StandardCharsets.US_ASCII));
        }
        var said = !command.equals("zINSTREAM\0")
                ? "UNKNOWN COMMAND"
                : content.indexOf("STRANGE") >= 0
                        ? "stream: Heuristics limit exceeded. ERROR"
                        : content.indexOf("INFECTED") >= 0 ? "stream: Tested.Signature FOUND" : "stream: OK";
        socket.getOutputStream().write((said + "\0").getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
