package fr.maillage.web.shared;

import fr.maillage.shared.Parts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Text typed into a form that came too late to be taken. It waits in her session until the page is shown again,
 * once, and is nothing but text in its fields: saving it takes another press of a button.
 *
 * @param address the page, with its query
 * @param values by the names of the fields
 */
public record TypedForm(String address, Map<String, List<String>> values) implements Serializable {

    /** The field by which a form says on which page it stands: its own address lacks the query. */
    public static final String ADDRESS = "maillage.address";

    /** The parameter of an address at which a typed form may wait. */
    public static final String EXPIRED = "expired";

    private static final String WAITING = TypedForm.class.getName();
    private static final int FORMS = 3;
    private static final int FIELDS = 500;
    private static final int CHARACTERS = 200_000;

    public TypedForm {
        values = Map.copyOf(values);
    }

    /**
     * Reads the form that a request sent.
     *
     * @return empty when it does not say where it stands, stands elsewhere, or is too large to be kept
     */
    public static Optional<TypedForm> of(HttpServletRequest request) {
        String address = LocalPath.orHome(request.getParameter(ADDRESS));
        return Parts.of(address, "?", 2)[0].equals(request.getRequestURI())
                ? bounded(address, request.getParameterMap())
                : Optional.empty();
    }

    /** The same of fields that were read elsewhere; those of the pages' machinery are left out. */
    public static Optional<TypedForm> bounded(String address, Map<String, String[]> fields) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        int characters = address.length();
        for (Map.Entry<String, String[]> field : fields.entrySet()) {
            String name = field.getKey();
            if (name.startsWith("jakarta.faces.") || name.startsWith("primefaces.") || name.equals(ADDRESS)) {
                continue;
            }
            values.put(name, List.of(field.getValue()));
            characters += name.length() + String.join("", field.getValue()).length();
        }
        return values.size() > FIELDS || characters > CHARACTERS
                ? Optional.empty()
                : Optional.of(new TypedForm(address, values));
    }

    /** Where the page is shown again. */
    public String again() {
        return again(address);
    }

    /** The address of a page that says that it had expired. */
    public static String again(String address) {
        return address + (address.contains("?") ? "&" : "?") + EXPIRED + "=true";
    }

    /** Lets it wait, in place of the oldest one where there are some already. */
    public void keep(HttpSession session) {
        Map<String, TypedForm> waiting = new LinkedHashMap<>(waiting(session));
        waiting.remove(address);
        waiting.put(address, this);
        while (waiting.size() > FORMS) {
            waiting.remove(waiting.keySet().iterator().next());
        }
        session.setAttribute(WAITING, new LinkedHashMap<>(waiting));
    }

    /** Takes the one that waits for a page, if there is one. */
    public static Optional<TypedForm> take(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !"true".equals(request.getParameter(EXPIRED))) {
            return Optional.empty();
        }
        Map<String, TypedForm> waiting = new LinkedHashMap<>(waiting(session));
        for (TypedForm form : waiting.values()) {
            if (form.again().equals(address(request))) {
                waiting.remove(form.address());
                session.setAttribute(WAITING, new LinkedHashMap<>(waiting));
                return Optional.of(form);
            }
        }
        return Optional.empty();
    }

    /** The address of the page that a request asks for, with its query. */
    public static String address(HttpServletRequest request) {
        return request.getQueryString() == null
                ? request.getRequestURI()
                : request.getRequestURI() + "?" + request.getQueryString();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, TypedForm> waiting(HttpSession session) {
        Object waiting = session.getAttribute(WAITING);
        return waiting == null ? Map.of() : (Map<String, TypedForm>) waiting;
    }
}
