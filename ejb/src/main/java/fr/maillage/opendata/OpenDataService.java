package fr.maillage.opendata;

import fr.maillage.administration.BrandingService;
import fr.maillage.opendata.persistence.StandardTermRepository;
import fr.maillage.opendata.writing.RecordWriter;
import fr.maillage.place.publication.PlacePublicationService;
import fr.maillage.place.publication.PublishedState;
import fr.maillage.shared.Problem;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.UUID;

/** Places as open data. Everything here is for everybody: no method asks who calls. */
@Stateless
public class OpenDataService {

    /** To be raised when the same places are written in another way. */
    private static final String FORM = "1/";

    @Inject
    private PlacePublicationService places;

    @Inject
    private StandardTermRepository terms;

    @Inject
    private TerritoryService territories;

    @Inject
    private BrandingService branding;

    @Inject
    private OpenDataShelf shelf;

    /**
     * Gives the publication that would be handed out now, in two short statements.
     *
     * @param territory a territory's code; null or blank for all places
     * @throws Problem NOT_FOUND for an unknown territory
     */
    public Publication publication(String territory) {
        TerritoryView about = territory == null || territory.isBlank() ? null : territories.required(territory);
        PublishedState state = places.state(territory);
        String producer = producer();
        String mark = FORM + state.mark() + terms.all() + producer;
        String tag =
                UUID.nameUUIDFromBytes(mark.getBytes(StandardCharsets.UTF_8)).toString();
        return new Publication(about, producer, state.count(), state.changedAt(), tag);
    }

    /** Gives the names that the standard has for the terms of its lists. */
    public StandardTerms terms() {
        return terms.all();
    }

    /**
     * A file, made when nobody has asked for it since the last change. What changes while it is made may be in it
     * already.
     *
     * @param packed whether it is compressed by gzip
     * @throws Problem TOO_MANY when other files are being made for too long; to be asked for again later
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public OpenDataFile file(Publication publication, OpenDataFormat format, boolean packed) {
        return shelf.get(
                key(publication, format, packed), publication.tag(), packed, out -> write(publication, format, out));
    }

    /** Gives the number of bytes of a file; empty when nobody has asked for it since the last change. */
    public Optional<Long> size(Publication publication, OpenDataFormat format) {
        return Optional.ofNullable(shelf.find(key(publication, format, false), publication.tag()))
                .map(OpenDataFile::size);
    }

    private void write(Publication publication, OpenDataFormat format, OutputStream out) throws IOException {
        StandardMapper mapper = new StandardMapper(terms.all());
        String territory =
                publication.territory() == null ? null : publication.territory().code();
        try (RecordWriter writer = RecordWriter.of(format, publication, out)) {
            places.publish(territory, place -> writer.write(mapper.map(place)));
        }
    }

    private String producer() {
        String name = branding.current().committeeName();
        if (name != null) {
            return name;
        }
        String pattern = ResourceBundle.getBundle("fr.maillage.opendata.texts").getString("producer");
        return new MessageFormat(pattern)
                .format(new Object[] {territories.committee().name()});
    }

    private static String key(Publication publication, OpenDataFormat format, boolean packed) {
        String territory =
                publication.territory() == null ? "" : publication.territory().code();
        return territory + "." + format.extension() + (packed ? ".gz" : "");
    }
}
