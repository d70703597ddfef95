namespace Chesil.Appraisal.Orders;

internal static class WholeNumbers
{
    public static long LeastCommonMultiple(IEnumerable<int> numbers) =>
        numbers.Aggregate(1L, (multiple, number) => multiple / GreatestCommonDivisor(multiple, number) * number);

    private static long GreatestCommonDivisor(long a, long b)
    {
        while (b != 0)
            (a, b) = (b, a % b);
        return a;
    }
}
