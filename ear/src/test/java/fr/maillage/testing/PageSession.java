package fr.maillage.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who asks a server, mostly the shared one, for pages without a browser: many, and fast. Redirects are not followed unless it is said. */
public final class PageSession {

    private static final Pattern STATE = Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]*)\"");
    private static final Pattern ACTION = Pattern.compile("<form[^>]*id=\"signIn\"[^>]*action=\"([^\"]*)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .build();

    private final URI server;

    private PageSession(URI server) {
        this.server = server;
    }

    /** Somebody who has not signed in. */
    public static PageSession visitor() {
        return new PageSession(ProductServer.shared().uri("/"));
    }

    /** Somebody who has signed in through the form. */
    public static PageSession signedIn(String login, String password) {
        return signedIn(ProductServer.shared().uri("/"), login, password);
    }

    /** The same on a server given by its root. */
    public static PageSession signedIn(URI server, String login, String password) {
        PageSession session = new PageSession(server);
        String form = session.get("/login.xhtml").body();
        String body = "signIn=signIn&signIn%3Anext=&signIn%3Alogin=" + encoded(login) + "&signIn%3Apassword="
                + encoded(password) + "&signIn%3Aenter=enter&jakarta.faces.ViewState=" + encoded(found(STATE, form));
        URI action = server.resolve(found(ACTION, form).replace("&amp;", "&"));
        HttpResponse<String> answer = session.send(HttpRequest.newBuilder(action)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
        if (answer.statusCode() != 302) {
            throw new IllegalStateException(login + " cannot sign in: " + answer.statusCode());
        }
        return session;
    }

    /** The cookies by which others go on in this session. */
    List<HttpCookie> cookies() {
        return cookies.getCookieStore().getCookies();
    }

    /** The header by which others ask in this session. */
    public String cookie() {
        return cookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; ", "Cookie: ", ""));
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(server.resolve(path)));
    }

    /** The same, where a few redirects within the product are followed. */
    public HttpResponse<String> followed(String path) {
        HttpResponse<String> answer = get(path);
        for (int hops = 0; hops < 5 && answer.statusCode() / 100 == 3; hops++) {
            answer = send(HttpRequest.newBuilder(
                    answer.uri().resolve(answer.headers().firstValue("Location").orElseThrow())));
        }
        return answer;
    }

    /** The same, where only the status counts. */
    public int status(String path) {
        return get(path).statusCode();
    }

    /**
     * Sends a form.
     *
     * @param type of the body
     * @param headers names and values in turn
     */
    public HttpResponse<String> post(String path, String type, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve(path))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.timeout(Duration.ofMinutes(2)).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
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
