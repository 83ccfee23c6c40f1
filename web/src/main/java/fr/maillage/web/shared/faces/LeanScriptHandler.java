package fr.maillage.web.shared.faces;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Serves of PrimeFaces' script only the components that pages use: it holds some ninety in one file, more than half a
 * megabyte, and each is one statement that begins with its name.
 */
public class LeanScriptHandler extends ResourceHandlerWrapper {

    static final String SCRIPT = "components.js";

    /** Components that pages use, and those that these build on; {@code LeanScriptHandlerTest} looks through the pages. */
    static final Set<String> USED = Set.of("AutoComplete", "ConfirmDialog", "DataTable", "Dialog", "TabView");

    private static final String BEGINNING = "PrimeFaces.widget.";
    private static final String ENDING = "});";

    private volatile byte[] lean;

    public LeanScriptHandler(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Resource createResource(String name, String library) {
        Resource resource = super.createResource(name, library);
        return resource != null && SCRIPT.equals(name) && "primefaces".equals(library) ? new Lean(resource) : resource;
    }

    /** The script with those components alone whose names are kept, and what stands before the first. */
    static String cut(String script, Predicate<String> kept) {
        StringBuilder lean = new StringBuilder();
        boolean keep = true;
        int from = 0;
        while (from < script.length()) {
            int next = next(script, from + 1);
            if (keep) {
                lean.append(script, from, next);
            }
            keep = next < script.length() && kept.test(name(script, next));
            from = next;
        }
        return lean.toString();
    }

    /** Where the next component begins; the end of the script after the last. */
    private static int next(String script, int from) {
        int at = script.indexOf(BEGINNING, from);
        while (at >= 0 && !ends(script, at)) {
            at = script.indexOf(BEGINNING, at + 1);
        }
        return at < 0 ? script.length() : at;
    }

    private static boolean ends(String script, int at) {
        return script.startsWith(ENDING, at - ENDING.length())
                || script.startsWith(ENDING + "\n", at - ENDING.length() - 1);
    }

    private static String name(String script, int at) {
        int begin = at + BEGINNING.length();
        return script.substring(begin, Math.max(begin, script.indexOf('=', begin)));
    }

    private byte[] lean(Resource whole) throws IOException {
        if (lean == null) {
            try (InputStream in = whole.getInputStream()) {
                lean = cut(new String(in.readAllBytes(), StandardCharsets.UTF_8), USED::contains)
                        .getBytes(StandardCharsets.UTF_8);
            }
        }
        return lean;
    }

    private final class Lean extends ResourceWrapper {

        Lean(Resource wrapped) {
            super(wrapped);
        }

        @Override
        public InputStream getInputStream() throws IOException {
            return new ByteArrayInputStream(lean(getWrapped()));
        }

        /** Another address for another choice of components: browsers keep the script for long. */
        @Override
        public String getRequestPath() {
            return super.getRequestPath() + "&w=" + Integer.toHexString(new TreeSet<>(USED).hashCode());
        }
    }
}
