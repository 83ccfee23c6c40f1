package fr.maillage.feed;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A web server with one file, which tells what it was asked. */
final class OneFileServer implements Closeable {

    private final ServerSocket socket;
    private volatile String answer;
    private volatile String etag;
    private volatile String lastRequest;

    OneFileServer() throws IOException {
        socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::run, "one-file-server");
        thread.setDaemon(true);
        thread.start();
    }

    String address() {
        return "http://localhost:" + socket.getLocalPort() + "/lieux.csv";
    }

    /** From now on gives this file, or says that whoever knows its tag has it. */
    void serve(String content, String newEtag) {
        etag = newEtag;
        answer = "HTTP/1.1 200 OK\r\nETag: " + newEtag + "\r\nContent-Length: "
                + content.getBytes(StandardCharsets.UTF_8).length + "\r\nConnection: close\r\n\r\n" + content;
    }

    /** From now on gives this whole answer. */
    void answer(String whole) {
        etag = null;
        answer = whole;
    }

    /** Null before the first request. */
    String lastRequest() {
        return lastRequest;
    }

    private void run() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                BufferedReader reader =
                        new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
                StringBuilder request = new StringBuilder();
                for (String line = reader.readLine(); line != null && !line.isEmpty(); line = reader.readLine()) {
                    request.append(line).append('\n');
                }
                lastRequest = request.toString();
                boolean known = etag != null && lastRequest.contains("If-None-Match: " + etag);
                String whole = known ? "HTTP/1.1 304 Not Modified\r\nConnection: close\r\n\r\n" : answer;
                client.getOutputStream().write(whole.getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                if (!socket.isClosed()) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
