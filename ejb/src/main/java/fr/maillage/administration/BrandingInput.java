package fr.maillage.administration;

/**
 * Input of an administrator about the committee's presentation; null and blank mean none.
 *
 * @param committeeName at most 200 characters
 * @param address at most 6 lines
 * @param letterhead at most 500 characters
 * @param signature at most 6 lines
 */
public record BrandingInput(String committeeName, String address, String letterhead, String signature) {}
