package fr.maillage.administration;

/**
 * Input of an administrator for the legal pages; null and blank mean nothing. Date, auditor and rate of an audit come
 * together or not at all.
 *
 * @param publisher at most 6 lines
 * @param director at most 200 characters
 * @param host at most 6 lines
 * @param email an address
 * @param phone at most 40 characters
 * @param dataContact at most 200 characters
 * @param dataText at most 2,000 characters
 * @param securityContact an address of mail or of the web
 * @param auditedOn a date as YYYY-MM-DD, not in the future
 * @param auditor at most 200 characters
 * @param rate a whole number of percent
 * @param limits at most 2,000 characters
 */
public record LegalInput(
        String publisher,
        String director,
        String host,
        String email,
        String phone,
        String dataContact,
        String dataText,
        String securityContact,
        String auditedOn,
        String auditor,
        String rate,
        String limits) {}
