package fr.maillage.bench;

import fr.maillage.testing.ProductServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody with a session in the pages and a token for the REST interface. */
final class Visitor {

    private static final Pattern STATE = Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]*)\"");
    private static final Pattern ACTION = Pattern.compile("<form[^>]*id=\"signIn\"[^>]*action=\"([^\"]*)\"");

    private final ProductServer server;
    private final HttpClient http;
    private final String token;

    private Visitor(ProductServer server, String login, String password) {
        this.server = server;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(new CookieManager())
                .build();
        this.token = token(login, password);
        signIn(login, password);
    }

    static Visitor administrator(ProductServer server) {
        return new Visitor(server, "admin", ProductServer.ADMIN_PASSWORD);
    }

    static Visitor demonstration(ProductServer server, String login) {
        return new Visitor(server, login, ProductServer.DEMONSTRATION_PASSWORD);
    }

    /** Reads a page or anything else in the session. */
    HttpResponse<String> page(String path) {
        return expect(send(HttpRequest.newBuilder(server.uri(path)).GET()), 200);
    }

    /** Saves what a path answers in the session. */
    void download(String path, Path to) {
        try {
            HttpResponse<Path> answer =
                    http.send(HttpRequest.newBuilder(server.uri(path)).build(), BodyHandlers.ofFile(to));
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(path + " answers " + answer.statusCode());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    /** Calls the REST interface with the token. */
    HttpResponse<String> call(String method, String path, String json, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.uri(path))
                .header("Authorization", "Bearer " + token)
                .method(
                        method,
                        json == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(json));
        if (json != null) {
            request.header("Content-Type", "application/json");
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return send(request);
    }

    private String token(String login, String password) {
        String pair = Base64.getEncoder().encodeToString((login + ":" + password).getBytes(StandardCharsets.UTF_8));
        HttpResponse<String> answer = expect(
                send(HttpRequest.newBuilder(server.uri("/api/v1/tokens"))
                        .header("Authorization", "Basic " + pair)
                        .POST(HttpRequest.BodyPublishers.noBody())),
                201);
        return found(Pattern.compile("\"token\"\\s*:\\s*\"([^\"]+)\""), answer.body());
    }

    private void signIn(String login, String password) {
        String form = page("/login.xhtml").body();
        String body = "signIn=signIn&signIn%3Anext=&signIn%3Alogin=" + encoded(login) + "&signIn%3Apassword="
                + encoded(password) + "&signIn%3Aenter=enter&jakarta.faces.ViewState=" + encoded(found(STATE, form));
        URI action = server.uri("/").resolve(found(ACTION, form).replace("&amp;", "&"));
        expect(
                send(HttpRequest.newBuilder(action)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))),
                302);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static IllegalStateException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException(e);
    }

    private static HttpResponse<String> expect(HttpResponse<String> answer, int status) {
        if (answer.statusCode() != status) {
            throw new IllegalStateException(answer.request() + " answers " + answer.statusCode());
        }
        return answer;
    }

    private static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("Nothing like " + pattern + " in the answer");
        }
        return matcher.group(1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
