import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * What Java says of patterns and strings: the judge of the dialect's tests.
 *
 * <p>Each line in is a pattern and strings, separated by tabs, every one as the hexadecimal digits
 * of its UTF-16 units. Each line out is "R" where Java refuses the pattern, else a character a
 * string: 1 for a whole match, 0 for none, "T" where it takes too long, "S" where it needs too deep
 * a stack, "X" where Java fails (alone: on the pattern itself).
 * A line "=" and a pattern asks for the ranges of code points that the pattern matches; before a
 * pattern and strings "s" asks for DOTALL.
 */
public class Oracle {
    private static final int PATIENCE = 3_000_000;

    private static final class TooLong extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Text that can be read only so many times. */
    private record Counted(String text, int[] left) implements CharSequence {
        @Override public int length() { return text.length(); }
        @Override public char charAt(int index) {
            if (--left[0] < 0) {
                throw new TooLong();
            }
            return text.charAt(index);
        }
        @Override public CharSequence subSequence(int start, int end) {
            return text.substring(start, end);
        }
        @Override public String toString() { return text; }
    }

    private static String read(String digits) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < digits.length(); at += 4) {
            text.append((char) Integer.parseInt(digits.substring(at, at + 4), 16));
        }
        return text.toString();
    }

    private static char verdict(Pattern pattern, String text) {
        try {
            return pattern.matcher(new Counted(text, new int[] {PATIENCE})).matches() ? '1' : '0';
        } catch (TooLong error) {
            return 'T';
        } catch (StackOverflowError error) {
            return 'S';
        } catch (RuntimeException error) {
            return 'X';
        }
    }

    /** The code points that a pattern of one character matches, as ranges. */
    private static String ranges(Pattern pattern) {
        BitSet found = new BitSet();
        StringBuilder all = new StringBuilder();
        for (int code = 0; code <= Character.MAX_CODE_POINT; code++) {
            if (code < Character.MIN_SURROGATE || code > Character.MAX_SURROGATE) {
                all.appendCodePoint(code);
            } else if (pattern.matcher(String.valueOf((char) code)).matches()) {
                found.set(code);
            }
        }
        Matcher matcher = pattern.matcher(all);
        while (matcher.find()) {
            found.set(matcher.group().codePointAt(0));
        }
        StringJoiner ranges = new StringJoiner(" ");
        for (int start = found.nextSetBit(0); start >= 0;) {
            int end = found.nextClearBit(start);
            ranges.add(Integer.toHexString(start) + "-" + Integer.toHexString(end - 1));
            start = found.nextSetBit(end);
        }
        return ranges.toString();
    }

    private static String answer(String line) {
        String[] fields = line.split("\t", -1);
        boolean asksForRanges = fields[0].equals("=");
        boolean dotsMatchAll = fields[0].equals("s");
        int first = asksForRanges || dotsMatchAll ? 1 : 0;
        try {
            Pattern pattern =
                Pattern.compile(read(fields[first]), dotsMatchAll ? Pattern.DOTALL : 0);
            if (asksForRanges) {
                return ranges(pattern);
            }
            StringBuilder found = new StringBuilder(":");
            for (int at = first + 1; at < fields.length; at++) {
                found.append(verdict(pattern, read(fields[at])));
            }
            return found.toString();
        } catch (PatternSyntaxException error) {
            return "R";
        } catch (RuntimeException error) {
            return "X";
        }
    }

    public static void main(String[] arguments) throws Exception {
        BufferedReader in =
            new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.US_ASCII);
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            out.println(answer(line));
        }
    }
}
