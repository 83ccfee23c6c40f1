package fr.maillage.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Somebody at another address than that of all other tests, whose attempts are counted apart. */
public record OtherAddress(String address) {

    /** The page of an address, whole with its head. */
    public String get(String path) throws IOException {
        return exchange("GET " + path + " HTTP/1.1\r\n", "");
    }

    /** The whole answer to a form. */
    public String post(String path, String form) throws IOException {
        byte[] body = form.getBytes(StandardCharsets.UTF_8);
        return exchange(
                "POST " + path + " HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                        + body.length + "\r\n",
                form);
    }

    /** The status of the answer to a form. */
    public int status(String path, String form) throws IOException {
        String answer = post(path, form);
        return Integer.parseInt(answer.substring("HTTP/1.1 ".length(), "HTTP/1.1 ".length() + 3));
    }

    private String exchange(String head, String body) throws IOException {
        URI server = ProductServer.shared().uri("/");
        try (Socket socket = new Socket()) {
            socket.bind(new InetSocketAddress(InetAddress.getByName(address), 0));
            socket.connect(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), server.getPort()));
            String request = head + "Host: localhost:" + server.getPort()
                    + "\r\nAccept-Language: fr\r\nConnection: close\r\n\r\n" + body;
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
