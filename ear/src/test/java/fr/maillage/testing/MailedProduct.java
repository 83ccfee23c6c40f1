package fr.maillage.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A product of its own with a mail server of its own, for journeys that follow the links of messages. */
public final class MailedProduct implements AutoCloseable {

    /** The address of the first one of {@link #TWO_MEMBERS}. */
    public static final String AMEL = "amel@exemple.test";

    /** Amel, whose name is not to be taken for markup, and Bo. */
    public static final String TWO_MEMBERS = """
            Fils du clavier;Association;Gagny;Amel <i>Exemple</i>;;amel@exemple.test;;A
            Fils du clavier;Association;Gagny;Bo Exemple;;bo@exemple.test;;A
            """;

    private static final String LINK = "\\S*?link=(\\S+)";
    private static final String HEADER = "Structure;Nature;Ville;Nom du référent;Fonction;Mail;Tél;Groupe\n";

    private final LocalMailServer mail = new LocalMailServer();
    private ProductServer server;

    private MailedProduct(String folder) {
        mail.start();
        server = started(ProductServer.preparedFolder(folder));
    }

    private ProductServer started(Path data) {
        return new ProductServer(ProductServer.provisioned(), data)
                .with("MAILLAGE_SMTP_URL", mail.address())
                .start();
    }

    /** Starts one with the demonstration, in a folder of that name. */
    public static MailedProduct start(String folder) {
        return new MailedProduct(folder);
    }

    public ProductServer server() {
        return server;
    }

    public LocalMailServer mail() {
        return mail;
    }

    public Browser signedIn(String login, int width) {
        return Browser.signedInOn(server, login, width);
    }

    public Browser visitor(int width) {
        return Browser.visitorOf(server, width);
    }

    /** The secret of the link in the first message to somebody, once it came. */
    public String secret(String to) {
        return secret(to, 0, "");
    }

    /**
     * The secret of a link in a message to somebody, once it came.
     *
     * @param number of the message, from 0
     * @param page to which the link leads, with its ending; empty for the first link
     */
    public String secret(String to, int number, String page) {
        ProductServer.await(
                "the mail", Duration.ofMinutes(2), () -> mail.mailsTo(to).size() > number);
        Matcher link = Pattern.compile(Pattern.quote(page) + LINK)
                .matcher(mail.mailsTo(to).get(number).text());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    /**
     * Looks at the page of a link as mail clients and their virus scanners do.
     *
     * @param page its path without its ending, which takes the answers
     * @param answer what a form would say
     * @return what is shown
     */
    public String lookedAhead(String page, String answer, String secret) throws IOException, InterruptedException {
        String shown = page + ".xhtml?link=" + secret;
        assertThat(seen("HEAD", shown).statusCode()).isEqualTo(200);
        assertThat(seen("GET", page + "?" + answer + "&link=" + secret).statusCode())
                .as("a GET of what takes answers")
                .isEqualTo(405);
        HttpResponse<String> read = seen("GET", shown);
        assertThat(read.headers().allValues("Set-Cookie")).isEmpty();
        return read.body();
    }

    /** Gives the answer to a program without cookies. */
    public HttpResponse<String> seen(String method, String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(server.uri(path)).method(method, HttpRequest.BodyPublishers.noBody()));
    }

    /** The status with which a form beside a link is taken or refused. */
    public int answer(String page, String form, String secret) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(server.uri(page))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(
                                form + "&link=" + URLEncoder.encode(secret, StandardCharsets.UTF_8))))
                .statusCode();
    }

    /** Creates a record as the officer of the EPT; its identifier. */
    public String created(Page page, String path, Object data) {
        APIResponse made = post(page, "ept", path, data);
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        String location = made.headers().get("location");
        return location.substring(location.lastIndexOf('/') + 1);
    }

    /**
     * Sends something as a program does.
     *
     * @param data as JSON, or what becomes JSON
     */
    public APIResponse post(Page page, String login, String path, Object data) {
        return page.request()
                .post(
                        server.uri(path).toString(),
                        RequestOptions.create()
                                .setHeader("Authorization", basic(login))
                                .setHeader("Content-Type", "application/json")
                                .setData(data));
    }

    /**
     * Imports members of the committee, and opens the page of its body.
     *
     * @param rows lines of structure, kind, town, name, function, mail, telephone and group
     */
    public void members(Page page, String rows) {
        APIResponse started = page.request()
                .post(
                        server.uri("/api/v1/imports").toString(),
                        RequestOptions.create()
                                .setHeader("Authorization", basic("ept"))
                                .setMultipart(FormData.create()
                                        .set("profile", "members")
                                        .set("dryRun", "false")
                                        .set(
                                                "file",
                                                new FilePayload(
                                                        "membres.csv",
                                                        "text/csv",
                                                        (HEADER + rows).getBytes(StandardCharsets.UTF_8)))));
        assertThat(started.status()).as(started.text()).isEqualTo(202);
        String run = started.headers().get("location");
        ProductServer.await(
                "the members",
                Duration.ofMinutes(2),
                () -> page.request()
                        .get(run, RequestOptions.create().setHeader("Authorization", basic("ept")))
                        .text()
                        .contains("\"COMPLETED\""));
        page.navigate(server.uri("/committee/body/list.xhtml").toString());
        page.locator("main")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Comité territorial numérique"))
                .first()
                .press("Enter");
        page.waitForURL("**/committee/body/detail.xhtml?**");
    }

    /** Kills the server, as if its machine had failed, and starts it again on the same data. */
    public void killAndStart() {
        server.kill();
        server = started(server.data());
    }

    private static String basic(String login) {
        return "Basic "
                + Base64.getEncoder()
                        .encodeToString(
                                (login + ":" + ProductServer.passwordOf(login)).getBytes(StandardCharsets.UTF_8));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(request.header("Accept-Language", "fr").build(), HttpResponse.BodyHandlers.ofString());
    }

    @Override
    public void close() {
        server.close();
        mail.close();
    }
}
