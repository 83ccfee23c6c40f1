package fr.maillage.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Chromium on the shared product server. One browser for the whole run; each instance is a fresh visitor with an own
 * session, who fails the test when a page logs an error (a blocked script or style is one).
 */
public final class Browser implements AutoCloseable {

    public static final int WIDE = 1280;
    public static final int NARROW = 320;
    private static final String AXE = axe();

    /** Violations only: rules that passed are nobody's business here, and take as long to tell as to check. */
    private static final String VIOLATIONS = """
            async () => {
              const found = await axe.run(document, {resultTypes: ['violations']});
              return found.violations.map(v => v.id + ': '
                  + v.nodes.slice(0, 3).map(n => JSON.stringify(n.target) + ' ' + n.html).join(', '));
            }""";

    /** Says whether nothing fades in or moves, neither by styles nor by scripts. */
    private static final String STILL = """
            () => (!window.jQuery || jQuery.timers.length === 0)
                && document.getAnimations().every(a => !(a instanceof CSSTransition) || a.playState !== 'running')""";

    private static com.microsoft.playwright.Browser chromium;

    private final ProductServer server;
    private final BrowserContext context;
    private final Page page;
    private final List<String> errors = new ArrayList<>();

    private Browser(ProductServer server, int width) {
        this(server, width, true);
    }

    private Browser(ProductServer server, int width, boolean scripts) {
        this.server = server;
        this.context = chromium()
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                        .setViewportSize(width, 900)
                        .setLocale("fr-FR")
                        .setTimezoneId("Europe/Paris")
                        .setJavaScriptEnabled(scripts)
                        .setAcceptDownloads(true));
        this.page = context.newPage();
        page.setDefaultTimeout(20_000);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("the server responded with a status of")) {
                errors.add(message.text());
            }
        });
        page.onPageError(errors::add);
    }

    /** A visitor who has not signed in, on the shared server. */
    public static Browser visitor(int width) {
        return new Browser(ProductServer.shared(), width);
    }

    /** A visitor whose browser runs no scripts; axe, which is one, cannot look at her pages. */
    public static Browser withoutScripts(int width) {
        return new Browser(ProductServer.shared(), width, false);
    }

    /** A visitor who has not signed in, on a server of the test's own. */
    public static Browser visitorOf(ProductServer server, int width) {
        return new Browser(server, width, true);
    }

    /** Somebody who has signed in and opened nothing yet: a demonstration account or {@code admin}. */
    public static Browser signedIn(String login, int width) {
        return signedInOn(ProductServer.shared(), login, width);
    }

    /** The same on a server of the test's own. */
    public static Browser signedInOn(ProductServer server, String login, int width) {
        Browser browser = visitorOf(server, width);
        browser.context.addCookies(
                PageSession.signedIn(server.uri("/"), login, ProductServer.passwordOf(login)).cookies().stream()
                        .map(cookie -> new Cookie(cookie.getName(), cookie.getValue())
                                .setUrl(server.uri("/").toString()))
                        .toList());
        return browser;
    }

    /** Opens a path of the product. */
    public Page open(String path) {
        String address = server.uri(path).toString();
        try {
            page.navigate(address);
        } catch (PlaywrightException e) {
            // The page of a run loads itself anew when the run ends, and stops a navigation that begins just then: the
            // browser or its driver tells of it.
            if (!e.getMessage().contains("ERR_ABORTED")
                    && !e.getMessage().contains("interrupted by another navigation")) {
                throw e;
            }
            page.navigate(address);
        }
        return page;
    }

    public Page page() {
        return page;
    }

    /** Fails when axe-core finds anything on the page as it is now, or when the page logged an error so far. */
    public void isAccessible() {
        // Bringing axe takes as long as looking: a page keeps it while it is shown. None has frames.
        if (!(Boolean) page.evaluate("'axe' in window")) {
            page.evaluate(AXE);
        }
        // Elements that are still fading in have colours of their own.
        ProductServer.await("the end of what moves", Duration.ofSeconds(10), () -> (Boolean) page.evaluate(STILL));
        assertThat((List<?>) page.evaluate(VIOLATIONS))
                .as("axe on %s", page.url())
                .isEmpty();
        hasNoErrors();
    }

    /** Fails when the page is wider than the window. */
    public void fitsTheWindow() {
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as("no sideways scrolling on %s", page.url())
                .isTrue();
    }

    public void hasNoErrors() {
        assertThat(errors).as("browser console on %s", page.url()).isEmpty();
    }

    @Override
    public void close() {
        context.close();
    }

    private static String axe() {
        try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static synchronized com.microsoft.playwright.Browser chromium() {
        if (chromium == null) {
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            chromium = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(executable())
                            .setArgs(List.of(
                                    "--no-sandbox",
                                    "--disable-gpu",
                                    "--disable-quic",
                                    "--no-first-run",
                                    "--disable-background-networking",
                                    "--disable-component-update",
                                    "--disable-sync")));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        }
        return chromium;
    }

    /** Prefers the shell without windows, which starts and draws faster than the whole browser. */
    private static Path executable() {
        return List.of(
                        "/usr/bin/chromium-headless-shell",
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome")
                .stream()
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Chromium is not installed; ./test.sh installs it"));
    }
}
