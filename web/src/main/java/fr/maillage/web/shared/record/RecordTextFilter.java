package fr.maillage.web.shared.record;

import fr.maillage.shared.Parts;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Writes the kind of record into the texts of {@link RecordResource} in the API's description: {@code {kind}},
 * {@code {kinds}}, and {@code {a}} with its article. The kind is the operation's tag without its plural;
 * a tag of two words, such as {@code street-campaigns}, has a schema that joins them.
 */
public class RecordTextFilter implements OASFilter {

    /** Stands for the kind's document, whose schema bears the kind's name. */
    protected static final String DOCUMENT = "#/components/schemas/{Kind}";

    private static final String VOWELS = "aeiou";

    @Override
    public Operation filterOperation(Operation operation) {
        List<String> tags = operation.getTags();
        if (tags == null || tags.isEmpty()) {
            return operation;
        }
        String kind = singular(tags.get(0));
        operation.setSummary(named(operation.getSummary(), kind));
        operation.setDescription(named(operation.getDescription(), kind));
        operation.getResponses().getAPIResponses().values().forEach(response -> fill(response, kind));
        return operation;
    }

    private static void fill(APIResponse response, String kind) {
        response.setDescription(named(response.getDescription(), kind));
        if (response.getContent() != null) {
            response.getContent().getMediaTypes().values().stream()
                    .map(MediaType::getSchema)
                    .filter(schema -> schema != null && schema.getRef() != null)
                    .forEach(schema -> schema.setRef(named(schema.getRef(), kind)));
        }
    }

    private static String plural(String words) {
        return words.endsWith("y") && VOWELS.indexOf(words.charAt(words.length() - 2)) < 0
                ? words.substring(0, words.length() - 1) + "ies"
                : words + "s";
    }

    private static String singular(String tag) {
        if (tag.endsWith("ies")) {
            return tag.substring(0, tag.length() - 3) + "y";
        }
        return tag.endsWith("s") ? tag.substring(0, tag.length() - 1) : tag;
    }

    private static String named(String text, String kind) {
        if (text == null) {
            return null;
        }
        String article = VOWELS.indexOf(kind.charAt(0)) < 0 ? "a " : "an ";
        String words = kind.replace('-', ' ');
        return text.replace("{a}", article + words)
                .replace("{kinds}", plural(words))
                .replace("{kind}", words)
                .replace("{Kind}", schema(words));
    }

    /** StreetCampaign for street campaign. */
    private static String schema(String words) {
        return Stream.of(Parts.of(words, " "))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }
}
