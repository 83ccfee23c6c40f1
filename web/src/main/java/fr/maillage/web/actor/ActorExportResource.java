package fr.maillage.web.actor;

import fr.maillage.actor.ActorField;
import fr.maillage.actor.ActorList;
import fr.maillage.actor.ActorSummary;
import fr.maillage.record.FieldValues;
import fr.maillage.vocabulary.Vocabularies;
import fr.maillage.vocabulary.Vocabulary;
import fr.maillage.web.shared.list.ListFile;
import fr.maillage.web.shared.rest.TableAnswers;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The list of actors for spreadsheets. */
@Path("/actors." + TableAnswers.FORMAT)
@Tag(name = "actors")
public class ActorExportResource extends ListFile<ActorSummary, ActorField> {

    @Inject
    private ActorList list;

    @Override
    protected ActorList list() {
        return list;
    }

    /** Parts networks by semicolons: names of labels may have commas. */
    @Override
    protected Object written(FieldValues<ActorField> held, ActorField field, Vocabularies terms, Locale locale) {
        return field == ActorField.NETWORKS
                ? held.list(field).stream()
                        .map(code -> terms.label(Vocabulary.NETWORK, code, locale.getLanguage()))
                        .collect(Collectors.joining("; "))
                : super.written(held, field, terms, locale);
    }
}
