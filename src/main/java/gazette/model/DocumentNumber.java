package gazette.model;

import org.jspecify.annotations.Nullable;

/**
 * A 发文字号 (GB/T 9704-2012, 7.2.5) or the number of an order.
 *
 * @param text without white space, else as printed, for example {@code 清政字〔2021〕57号} or {@code
 *     第707号}
 * @param agency 机关代字, for example {@code 清政字}; null for an order
 * @param year null for an order
 * @param serial 发文顺序号; null when it cannot be read
 */
public record DocumentNumber(
    String text, @Nullable String agency, @Nullable Integer year, @Nullable Integer serial) {}
