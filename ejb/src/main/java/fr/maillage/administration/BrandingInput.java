package fr.maillage.administration;

/**
 * What an administrator says about how the committee presents itself; null and blank mean none.
 *
 * @param committeeName at most 200 characters
 * @param address at most 6 lines
 * @param letterhead at most 500 characters
 * @param signature at most 6 lines
 */
public record BrandingInput(String committeeName, String address, String letterhead, String signature) {}
