package fr.maillage.report;

import fr.maillage.administration.Branding;
import fr.maillage.administration.BrandingService;
import fr.maillage.territory.TerritoryService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;

/** Presentation of the committee on a report. */
@ApplicationScoped
class ReportFrames {

    @Inject
    private BrandingService branding;

    @Inject
    private TerritoryService territories;

    /** Who issues a report: the committee's own name, else that of its territory. */
    String issuer(ReportTexts texts) {
        String name = branding.current().committeeName();
        return name == null ? texts.get("letterhead", territories.committee().name()) : name;
    }

    ReportFrame frame(ReportTexts texts) {
        Branding set = branding.current();
        return new ReportFrame(set.addressLines(), set.letterhead(), logo(issuer(texts)), set.signature());
    }

    private ReportFrame.Logo logo(String issuer) {
        return branding.logo()
                .map(file -> new ReportFrame.Logo(file.mediaType(), bytes(), issuer))
                .orElse(null);
    }

    private String bytes() {
        try (InputStream in = branding.openLogo().orElseThrow()) {
            return Base64.getEncoder().encodeToString(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
