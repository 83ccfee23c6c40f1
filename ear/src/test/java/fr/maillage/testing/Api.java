package fr.maillage.testing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/** A program that calls the shared product server, without cookies and without following redirects. */
public final class Api {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    private final String authorization;

    private Api(String authorization) {
        this.authorization = authorization;
    }

    /** Without credentials. */
    public static Api visitor() {
        return new Api(null);
    }

    /** With a login and a password in each request. */
    public static Api basic(String login, String password) {
        String pair = login + ":" + password;
        return new Api("Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
    }

    /** With a token in each request. */
    public static Api bearer(String token) {
        return new Api("Bearer " + token);
    }

    /** With a token of a demonstration account or {@code admin}. */
    public static Api of(String login) {
        return of(login, ProductServer.passwordOf(login));
    }

    /** With a token of an account. */
    public static Api of(String login, String password) {
        return bearer(token(basic(login, password).send("POST", "/api/v1/tokens", null)));
    }

    /** The token in an answer. */
    public static String token(HttpResponse<String> answer) {
        if (answer.statusCode() != 201) {
            throw new AssertionError("No token: " + answer.statusCode() + " " + answer.body());
        }
        return json(answer).getString("token");
    }

    /** The path in an answer's {@code Location}. */
    public static String path(HttpResponse<String> created) {
        String location = created.headers().firstValue("Location").orElseThrow();
        return location.substring(location.indexOf("/api/"));
    }

    /** The version in an answer's {@code ETag}. */
    public static String etag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }

    /** Fails unless an answer is a problem with a status. */
    public static void refused(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    }

    /** An answer's body as a JSON object. */
    public static JsonObject json(HttpResponse<String> answer) {
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }

    public HttpResponse<String> get(String path) {
        return send("GET", path, null);
    }

    /**
     * Sends a request.
     *
     * @param json the body; null for none
     * @param headers names and values in turn
     */
    public HttpResponse<String> send(String method, String path, String json, String... headers) {
        return send(method, path, json, json == null ? null : "application/json", headers);
    }

    /**
     * Posts a form with parts.
     *
     * @param parts names and values; the part {@code file} is sent as a file
     */
    public HttpResponse<String> sendForm(String path, Map<String, String> parts) {
        String boundary = "---------------------------maillage";
        StringBuilder body = new StringBuilder();
        parts.forEach((name, value) -> body.append("--" + boundary + "\r\nContent-Disposition: form-data; name=\""
                + name
                + "\"" + (name.equals("file") ? "; filename=\"essai.csv\"\r\nContent-Type: text/csv" : "") + "\r\n\r\n"
                + value + "\r\n"));
        body.append("--" + boundary + "--\r\n");
        return send("POST", path, body.toString(), "multipart/form-data; boundary=" + boundary, new String[0]);
    }

    private HttpResponse<String> send(String method, String path, String body, String contentType, String[] headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        ProductServer.shared().uri(path))
                .method(
                        method,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        if (contentType != null) {
            request.header("Content-Type", contentType);
        }
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
