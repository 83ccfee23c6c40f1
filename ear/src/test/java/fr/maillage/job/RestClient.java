package fr.maillage.job;

import fr.maillage.testing.ProductServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A program that uses the REST interface of a server outside, as the administrator. */
public final class RestClient {

    private final HttpClient http = HttpClient.newHttpClient();
    private final ProductServer server;
    private String token;

    public RestClient(ProductServer server) {
        this.server = server;
    }

    /** The body of what a path tells. */
    public String get(String path) {
        return send(request(path).GET(), 200).body();
    }

    /** The body of what a path answers to a document. */
    public String ask(String path, String json) {
        return send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)), 200)
                .body();
    }

    /** Starts a run and returns its path. */
    public String start(String json) {
        return post("/api/v1/jobs", json, 202);
    }

    /** Sends a document, which is answered with a status, and returns the path of what came of it. */
    public String post(String path, String json, int status) {
        HttpRequest.Builder post =
                request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json));
        return location(send(post, status));
    }

    /** Sends a file to be imported and returns the path of the run. */
    public String upload(Path file, String profile) {
        String boundary = UUID.randomUUID().toString();
        try {
            String head = part(boundary, "profile", null) + profile + "\r\n"
                    + part(boundary, "dryRun", null) + "false\r\n"
                    + part(boundary, "file", file.getFileName().toString());
            byte[] content = Files.readAllBytes(file);
            var body = BodyPublishers.concat(
                    BodyPublishers.ofString(head),
                    BodyPublishers.ofByteArray(content),
                    BodyPublishers.ofString("\r\n--" + boundary + "--\r\n"));
            return location(send(
                    request("/api/v1/imports")
                            .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                            .POST(body),
                    202));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void restart(String run) {
        send(request(run + "/restart").POST(BodyPublishers.noBody()), 202);
    }

    public String status(String run) {
        return text(get(run), "status");
    }

    public long number(String run, String member) {
        return Long.parseLong(text(get(run), member));
    }

    static String text(String json, String member) {
        Matcher matcher =
                Pattern.compile("\"" + member + "\"\\s*:\\s*\"?([^\",}]*)").matcher(json);
        if (!matcher.find()) {
            throw new AssertionError(member + " is missing in " + json);
        }
        return matcher.group(1);
    }

    private HttpRequest.Builder request(String path) {
        if (token == null) {
            token = text(send(signIn(), 201).body(), "token");
        }
        return HttpRequest.newBuilder(server.uri(path)).header("Authorization", "Bearer " + token);
    }

    /** Once: a password costs the server a while each time, and tests ask often. */
    private HttpRequest.Builder signIn() {
        String credentials = Base64.getEncoder()
                .encodeToString(("admin:" + ProductServer.ADMIN_PASSWORD).getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(server.uri("/api/v1/tokens"))
                .header("Authorization", "Basic " + credentials)
                .POST(BodyPublishers.noBody());
    }

    private HttpResponse<String> send(HttpRequest.Builder request, int expected) {
        try {
            HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
            if (response.statusCode() != expected) {
                throw new AssertionError(response.request() + " " + response.statusCode() + " " + response.body());
            }
            return response;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String location(HttpResponse<String> response) {
        return response.headers()
                .firstValue("Location")
                .map(l -> l.replaceFirst("^https?://[^/]+", ""))
                .orElseThrow();
    }

    private static String part(String boundary, String name, String fileName) {
        return "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\""
                + (fileName == null ? "" : "; filename=\"" + fileName + "\"\r\nContent-Type: application/octet-stream")
                + "\r\n\r\n";
    }
}
