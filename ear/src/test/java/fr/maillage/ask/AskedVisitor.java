package fr.maillage.ask;

import fr.maillage.testing.OtherAddress;
import fr.maillage.testing.OtherAddress.Answer;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Somebody who opens links and sends what their pages ask for. */
final class AskedVisitor {

    private static final int OF_A_NETWORK = 250;

    private final Map<AskedKind, AskedFixture> fixtures;
    private int asked;

    AskedVisitor(Map<AskedKind, AskedFixture> fixtures) {
        this.fixtures = fixtures;
    }

    /** The secret of the link that was sent. */
    String secret(AskedKind kind) {
        return fixtures.get(kind).secret(kind);
    }

    /** The fields that the page of a link sends. */
    String form(AskedKind kind, String secret) {
        String form = fixtures.get(kind).form(kind);
        return kind.api() ? form : form + "&link=" + URLEncoder.encode(secret, StandardCharsets.UTF_8);
    }

    /** The page or file behind a link. */
    Answer look(String method, AskedKind kind, String secret) throws IOException {
        return kind.api()
                ? ask(method, kind.page(), "", secret)
                : ask(
                        method,
                        kind.page() + "?link=" + URLEncoder.encode(secret, StandardCharsets.UTF_8)
                                + fixtures.get(kind).more(kind),
                        "",
                        null);
    }

    /** The answer to a form that is sent. */
    Answer send(AskedKind kind, String secret, String form) throws IOException {
        return ask("POST", kind.answers(), form, kind.api() ? secret : null);
    }

    /** Each time from another address: whoever guesses too often is stopped. */
    Answer ask(String method, String path, String form, String bearer) throws IOException {
        asked++;
        String address = "127.0." + (100 + asked / OF_A_NETWORK) + "." + (1 + asked % OF_A_NETWORK);
        OtherAddress somebody = new OtherAddress(address, Integer.getInteger("jboss.http.port"));
        return bearer == null ? somebody.ask(method, path, form) : somebody.ask(method, path, form, bearer);
    }
}
