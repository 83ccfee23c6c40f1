package fr.maillage.report;

import fr.maillage.report.rendering.PosterRenderer;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Locale;

/** Draws posters. Asks for no permission and keeps no trace: whoever hands one in has decided who may read it. */
@Stateless
public class PosterService {

    @Inject
    private ReportFrames frames;

    @Inject
    private PosterRenderer posters;

    /**
     * Who puts posters up: the committee's own name, else that of its territory.
     *
     * @param locale French unless its language is English
     */
    public String issuer(Locale locale) {
        return frames.issuer(new ReportTexts(locale));
    }

    /**
     * A poster as PDF/UA-1.
     *
     * @return not to be written to
     * @throws Problem UNAVAILABLE when others are being drawn for too long
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public byte[] pdf(Poster poster) {
        return posters.render(poster);
    }
}
