package fr.maillage.administration;

import java.time.LocalDate;
import java.util.List;

/**
 * Content of the legal pages of this site. Whatever was not given is null or empty, and the pages say that it was not.
 *
 * @param publisher who answers for the site, a line each; by default the committee's name and address
 * @param director the person who directs the publication
 * @param host who runs the server, a line each
 * @param email where people write to
 * @param phone where people call
 * @param dataContact where one asks about personal data
 * @param dataText what is to be known about personal data beside what holds everywhere, a paragraph each
 * @param securityContact an address of mail or of the web for reports of weaknesses
 * @param audit the last audit of accessibility; null while there was none
 * @param limits what is known not to be accessible, a paragraph each
 * @param version to be given back with a change
 */
public record LegalInformation(
        List<String> publisher,
        String director,
        List<String> host,
        String email,
        String phone,
        String dataContact,
        List<String> dataText,
        String securityContact,
        Audit audit,
        List<String> limits,
        int version) {

    /**
     * An audit of accessibility.
     *
     * @param rate in percent of the criteria of the RGAA that apply
     */
    public record Audit(LocalDate date, String auditor, int rate) {}

    public LegalInformation {
        publisher = List.copyOf(publisher);
        host = List.copyOf(host);
        dataText = List.copyOf(dataText);
        limits = List.copyOf(limits);
    }

    /** Gives the state of the site's accessibility that may be told, never null. */
    public AccessibilityState accessibility() {
        return AccessibilityState.of(audit == null ? null : audit.rate());
    }
}
