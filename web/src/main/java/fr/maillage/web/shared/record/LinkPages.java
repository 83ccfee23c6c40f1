package fr.maillage.web.shared.record;

import fr.maillage.record.link.LinkTarget;
import fr.maillage.shared.RecordRef;
import fr.maillage.web.shared.Texts;
import fr.maillage.web.shared.feature.Features;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Names of other features' records where a page names them, and addresses of their own pages. */
@Named
@RequestScoped
public class LinkPages {

    /** Separator between the code of a record and its title. */
    public static final String BETWEEN = " – ";

    @Inject
    private Features features;

    @Inject
    private Texts texts;

    /** The address of a record's page; null where it has none. */
    public String href(RecordRef record) {
        return features.called(record.type())
                .map(kind -> kind.announced().address())
                .map(address -> address + record.id())
                .orElse(null);
    }

    /** Names the kind of a record, in the page's language. */
    public String kind(RecordRef record) {
        return features.called(record.type())
                .map(kind -> texts.of(
                        kind.feature() + ".audit.record." + kind.announced().kind()))
                .orElse(record.type());
    }

    /** Its code and its title. */
    public String name(LinkTarget target) {
        return target.code() == null ? target.title() : target.code() + BETWEEN + target.title();
    }

    /** As one may type it: its kind, its code, its title. */
    public String written(LinkTarget target) {
        return texts.of("shared.link.written", kind(target.ref()), name(target));
    }
}
