package fr.maillage.web.importing;

import fr.maillage.importing.record.RecordKinds;
import fr.maillage.mapping.RecordSchema;
import fr.maillage.web.shared.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Names on pages of the kinds of records that come in by mapping. A kind's texts stand in the bundle of its feature, under
 * {@code <feature>.intake.<kind>.}: {@code name}, {@code title}, {@code lead}, {@code help} and {@code field.<field>}.
 */
@Named
@ApplicationScoped
public class RecordKindWords {

    @Inject
    private RecordKinds kinds;

    /** The kinds that the caller may import. */
    public List<String> getOffered() {
        return kinds.offered().stream().map(RecordSchema::kind).toList();
    }

    /** The title of the page that imports a kind. */
    public String title(String kind) {
        return text(kind, "title");
    }

    /** A text about a kind, in the language of the page being built; the kind itself where there is none. */
    public String text(String kind, String about) {
        return key(kind, about).map(Messages::text).orElse(kind);
    }

    /** The same in a language. */
    public Optional<String> text(Locale language, String kind, String about) {
        return key(kind, about).map(key -> Messages.text(language, key));
    }

    private Optional<String> key(String kind, String about) {
        return kinds.find(kind)
                .map(k -> k.schema().feature() + ".intake." + kind + "." + about)
                .filter(Messages::has);
    }
}
