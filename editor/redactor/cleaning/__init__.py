"""What takes defects of the picture away: noise, blocks, specks, haze, fringes, glare, creases, blur."""
