package fr.maillage.web.shared.list;

import fr.maillage.shared.Parts;
import fr.maillage.web.shared.LocalPath;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Reads from the address of a page which records of a list it means; all of them by the list's own address as one parameter. */
final class ListAddress {

    private ListAddress() {}

    /** The first value of each of its parameters; none where it cannot be read. */
    static Map<String, String> of(String query) {
        Map<String, String> parameters = new HashMap<>();
        for (String pair : Parts.of(query == null ? "" : query, "&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                parameters.putIfAbsent(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
        return parameters;
    }

    /** Goes back to a list by its address: an outcome would have its parameters evaluated; where it is another page, to the list. */
    static void go(String here, String list) {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        boolean back = here.equals(list) || here.startsWith(list + "?");
        try {
            external.redirect(external.getRequestContextPath() + LocalPath.orHome(back ? here : list));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A parameter of the page; null where it is missing. */
    static String parameter(String name) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(name);
    }

    /** The records that the page names one by one, so many of them at most. */
    static List<UUID> identifiers(int most) {
        Map<String, String[]> all =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap();
        return Stream.of("row", "id")
                .flatMap(name -> Stream.of(all.getOrDefault(name, new String[0])))
                .flatMap(ListAddress::identifier)
                .distinct()
                .limit(most)
                .toList();
    }

    private static Stream<UUID> identifier(String text) {
        try {
            return Stream.of(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            return Stream.of();
        }
    }

    /** The number in a text; 0 where it has none. */
    static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException none) {
            return 0;
        }
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException unreadable) {
            return "";
        }
    }
}
