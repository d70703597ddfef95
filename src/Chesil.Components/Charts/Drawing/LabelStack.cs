namespace Chesil.Components.Charts.Drawing;

/// <summary>Labels in one column, each as near as can be to where it would like to be, none over another.</summary>
internal static class LabelStack
{
    /// <summary>
    /// Tops of the labels, in the order given. Labels that would overlap are joined into a block that sits at the mean of
    /// what its members wish, and blocks are joined until none overlap; then the whole is kept between the two edges.
    /// </summary>
    /// <param name="wishes">Where the middle of each label would like to be.</param>
    /// <param name="heights">How tall each label is.</param>
    /// <param name="top">The highest place.</param>
    /// <param name="bottom">The lowest place; where the labels need more, they run on below it.</param>
    public static double[] Tops(ReadOnlySpan<double> wishes, ReadOnlySpan<double> heights, double top, double bottom)
    {
        var wish = wishes.ToArray();
        var height = heights.ToArray();
        var order = Enumerable.Range(0, wish.Length).OrderBy(i => wish[i]).ThenBy(i => i).ToArray();
        var blocks = new List<Block>();
        foreach (var i in order)
        {
            blocks.Add(new Block(wish[i] - height[i] / 2, height[i], 1, [i]));
            while (blocks.Count > 1 && blocks[^2].Top(top, bottom) + blocks[^2].Height > blocks[^1].Top(top, bottom))
            {
                var joined = blocks[^2].Join(blocks[^1]);
                blocks.RemoveRange(blocks.Count - 2, 2);
                blocks.Add(joined);
            }
        }

        var tops = new double[wish.Length];
        foreach (var block in blocks)
        {
            var y = block.Top(top, bottom);
            foreach (var i in block.Members)
            {
                tops[i] = y;
                y += height[i];
            }
        }
        return tops;
    }

    /// <summary>A run of touching labels; <paramref name="WishSum"/> adds up where each would have its block begin.</summary>
    private sealed record Block(double WishSum, double Height, int Count, List<int> Members)
    {
        public double Top(double top, double bottom) => Math.Max(top, Math.Min(WishSum / Count, bottom - Height));

        public Block Join(Block next) =>
            new(WishSum + next.WishSum - next.Count * Height, Height + next.Height, Count + next.Count, [.. Members, .. next.Members]);
    }
}
