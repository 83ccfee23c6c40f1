package fr.maillage.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * Somebody at another address than that of all other tests, whose attempts are counted apart.
 *
 * @param address of this machine, such as 127.0.0.77
 * @param port of the server
 */
public record OtherAddress(String address, int port) {

    /** Somebody who asks the server that all journeys share. */
    public OtherAddress(String address) {
        this(address, ProductServer.shared().uri("/").getPort());
    }

    /**
     * Answer of a server.
     *
     * @param head its status and its headers, a line each
     */
    public record Answer(int status, String head, String body) {}

    /** The page of an address, whole with its head. */
    public String get(String path) throws IOException {
        return text(exchange("GET " + path + " HTTP/1.1\r\n", ""));
    }

    /** The whole answer to a form. */
    public String post(String path, String form) throws IOException {
        return text(exchange("POST " + path + head(form), form));
    }

    /** The status of the answer to a form. */
    public int status(String path, String form) throws IOException {
        return ask("POST", path, form).status();
    }

    /**
     * Gives the answer to a request.
     *
     * @param form what is sent; empty for nothing
     */
    public Answer ask(String method, String path, String form) throws IOException {
        return answer(exchange(method + " " + path + (form.isEmpty() ? " HTTP/1.1\r\n" : head(form)), form));
    }

    /**
     * Answer to a program.
     *
     * @param json what is sent; empty for nothing
     * @param bearer the secret in its header
     */
    public Answer ask(String method, String path, String json, String bearer) throws IOException {
        String head = method + " " + path + (json.isEmpty() ? " HTTP/1.1\r\n" : head("application/json", json));
        return answer(exchange(head + "Authorization: Bearer " + bearer + "\r\n", json));
    }

    private static Answer answer(byte[] came) {
        String whole = new String(came, StandardCharsets.ISO_8859_1);
        int end = whole.indexOf("\r\n\r\n");
        // Where the parts of a body have their lengths before them, a word may be cut in two by one.
        String body = whole.substring(end + 2).replaceAll("\r\n[0-9a-f]{1,8}\r\n", "");
        return new Answer(
                Integer.parseInt(whole.substring("HTTP/1.1 ".length(), "HTTP/1.1 ".length() + 3)),
                whole.substring(0, end),
                text(body.getBytes(StandardCharsets.ISO_8859_1)));
    }

    private static String head(String form) {
        return head("application/x-www-form-urlencoded", form);
    }

    private static String head(String type, String form) {
        return " HTTP/1.1\r\nContent-Type: " + type + "\r\nContent-Length: "
                + form.getBytes(StandardCharsets.UTF_8).length + "\r\n";
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private byte[] exchange(String head, String body) throws IOException {
        try (Socket socket = new Socket()) {
            socket.bind(new InetSocketAddress(InetAddress.getByName(address), 0));
            socket.connect(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port));
            String request =
                    head + "Host: localhost:" + port + "\r\nAccept-Language: fr\r\nConnection: close\r\n\r\n" + body;
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return socket.getInputStream().readAllBytes();
        }
    }
}
